"""What was looked at, and what was wrong with it."""


class Report:
    def __init__(self):
        self.counts = {}
        self.problems = []

    def add(self, check, where, problems):
        self.counts[check] = self.counts.get(check, 0) + 1
        self.problems += [f"{check}: {where}: {problem}" for problem in problems]

    def write(self):
        for check, count in self.counts.items():
            print(f"{count:>5} × {check}")
        for problem in self.problems[:50]:
            print(problem)
        if len(self.problems) > 50:
            print(f"and {len(self.problems) - 50} more")
        return not self.problems
