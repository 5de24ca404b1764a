"""What was checked and what was found, one line for each check."""

from collections import Counter

# So many complaints of one check are written out; more are rarely read.
MOST_SHOWN = 12


class Report:
    """Collects complaints by check, in the order in which the checks were first named."""

    def __init__(self):
        self._checks = {}

    def add(self, check, where, complaints):
        """Counts one look at `where`; `complaints` are sentences, empty when all is well."""
        looks, found = self._checks.setdefault(check, (set(), []))
        looks.add(where)
        found.extend((where, complaint) for complaint in complaints)

    def write(self):
        """Prints a line for each check, the complaints under it; true when there are none."""
        for check, (looks, found) in self._checks.items():
            print(f"{'FAIL' if found else 'ok  '} {check} ({len(looks)} looks)")
            # The same complaint on many pages or at many widths is one complaint.
            counted = Counter(text for _, text in found)
            for complaint, count in list(counted.items())[:MOST_SHOWN]:
                places = [where for where, text in found if text == complaint]
                more = f" and {count - 1} more" if count > 1 else ""
                print(f"     {complaint}\n       in {places[0]}{more}")
            if len(counted) > MOST_SHOWN:
                print(f"     … and {len(counted) - MOST_SHOWN} others")
        total = sum(len(found) for _, found in self._checks.values())
        looks = sum(len(looks) for looks, _ in self._checks.values())
        print(f"{len(self._checks)} checks, {looks} looks, {total} complaints")
        return total == 0
