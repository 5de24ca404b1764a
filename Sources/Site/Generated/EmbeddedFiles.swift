// Written by script/embed; do not edit.
// swift-format-ignore-file

extension EmbeddedFile {
  /// Every file of the program, sorted by the bytes of its path.
  package static let all: [EmbeddedFile] = [
    EmbeddedFile(
      "docs/errors/S060.md",
      #"""
# S060: the output folder is not a Vitrine site

The folder into which the finished site should go already holds files, and none of them is
the `vitrine.json` that Vitrine puts into each site it writes. A build replaces the whole
folder, so it would delete those files; it stops instead and changes nothing.

Name a new or empty folder with `--output`, or, if nothing in the folder is needed, empty it
yourself and build again. Files whose names start with a dot, and `CNAME`, do not count: they
stay where they are.

## Wrong

~~~~ wrong content/index.md
---
title: Public performance
---

How the force performs.
~~~~

~~~~ wrong public/notes.txt
Minutes of a meeting, kept in the wrong folder.
~~~~

## Right

~~~~ right content/index.md
---
title: Public performance
---

How the force performs.
~~~~

~~~~ right public/.gitignore
*
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S061.md",
      #"""
# S061: the output folder overlaps with other files

A build replaces the output folder as a whole. The folder that was named is one that must
not be replaced: the content or the templates themselves, a folder inside them or around
them, the folder of the whole site, your home folder, or the root of the disk. Nothing was
changed.

Name a folder that holds nothing but the finished site. Beside `content/` is the usual place.

## Wrong

```sh
vitrine build --content content --output content/public
vitrine build --output .
```

## Right

```sh
vitrine build --content content --output public
```

"""#),
    EmbeddedFile(
      "docs/errors/S062.md",
      #"""
# S062: the output is not a folder

The name given for the output folder belongs to a file. It was not touched.

Move or remove that file, or name another folder with `--output`.

## Wrong

```sh
vitrine build --output public/index.html
```

## Right

```sh
vitrine build --output public
```

"""#),
    EmbeddedFile(
      "docs/errors/S063.md",
      #"""
# S063: another build is writing the same output

Two builds into one folder at the same time would mix two sites, so the second one stops.
This happens when a build runs by itself, on a server or on each save, while you start one by
hand.

Wait until the other build has ended, and build again. A build that was killed holds nothing
up: its lock ends with it, and what it left behind is removed by the next build.

## Wrong

```sh
vitrine build & vitrine build
```

## Right

```sh
vitrine build && vitrine build
```

"""#),
    EmbeddedFile(
      "docs/errors/S064.md",
      #"""
# S064: the output folder cannot be written

The system does not let you write there: the folder, or the folder around it, belongs to
somebody else, or the disk is mounted for reading only. The new site is made beside the old
one and then takes its place, so the folder *around* the output must be writable too. The old
site is as it was.

Build as the user who owns the folder, or name another folder with `--output`. Where only the
folder around it is closed, `--in-place` writes inside the output; it replaces file by file,
so an interrupted build leaves a mixture.

## Wrong

```sh
vitrine build --output /var/www/html        # /var/www belongs to root
```

## Right

```sh
vitrine build --output public
sudo chown "$USER" /var/www/html && vitrine build --output /var/www/html --in-place
```

"""#),
    EmbeddedFile(
      "docs/errors/S065.md",
      #"""
# S065: the disk is full

There was not enough room for the new site. While it is written, the old and the new site are
both on the disk. What had been written was removed again; the old site is as it was.

Make room and build again. `df -h .` shows how much there is.

## Wrong

```sh
vitrine build --output /media/small-stick/public
```

## Right

```sh
df -h /media/small-stick
vitrine build --output public
```

"""#),
    EmbeddedFile(
      "docs/errors/S066.md",
      #"""
# S066: the output folder cannot be exchanged

At the end of a build the new site and the old one change places in a single step, so that no
visitor sees half of each. Here the system cannot do that: the output folder is a mount
point (a volume of a container, a network drive), or lies on a file system without this step.
The old site is as it was.

Best is a folder *inside* the mounted one: it can be exchanged. Where that is not possible,
`--in-place` replaces the files one by one. That is not all or nothing: when such a build is
interrupted, the site is a mixture until the next build ends.

## Wrong

```sh
docker run -v /srv/www:/site/public …  vitrine build --output public
```

## Right

```sh
docker run -v /srv/www:/site/public …  vitrine build --output public/current
docker run -v /srv/www:/site/public …  vitrine build --output public --in-place
```

"""#),
    EmbeddedFile(
      "docs/errors/S067.md",
      #"""
# S067: two files of the site have the same place

Two parts of the site would be written to one file, or one to a file where the other needs a
folder of the same name. The site was not written; the old one is as it was.

Rename one of the pages or files. This is a last check: that two *pages* have one address is
usually found earlier, with the names of both.

## Wrong

```sh
ls content/static/reports content/reports/index.md     # `reports` is a file and a folder
```

## Right

```sh
ls content/static/reports.txt content/reports/index.md
```

"""#),
    EmbeddedFile(
      "docs/errors/S068.md",
      #"""
# S068: an address cannot be a file name

An address of the site has a part that no file can be called: it is longer than 255 bytes, is
empty, or would lead out of the output folder. The site was not written; the old one is as it
was.

Give the page or the file a shorter, plain name.

## Wrong

```sh
ls content/meetings/2024-02-28-a-title-of-more-than-two-hundred-and-fifty-five-letters….md
```

## Right

```sh
ls content/meetings/2024-02-28-contact-performance.md
```

"""#),
    EmbeddedFile(
      "docs/errors/S069.md",
      #"""
# S069: writing the site failed

The system refused to write a file, for the reason that the message gives. It is most often a
failing disk or a network drive that went away. What had been written was removed again; the
old site is as it was.

Build again. If it fails at the same place, look at the disk, or write to another one with
`--output`.

## Wrong

```sh
vitrine build --output /mnt/unreliable-share/public
```

## Right

```sh
vitrine build --output public
```

"""#),
    EmbeddedFile(
      "templates/assets/style.css",
      #"""
/* Colours, type and space. Every pair of colours is checked: 4.5:1 for text, 3:1 for lines. */
:root {
  color-scheme: light dark;
  --ink: #16191d;
  --ink-2: #4a5259;
  --paper: #fff;
  --paper-2: #f4f5f7;
  --line: #c9ced4;
  --line-2: #6b7580;
  --accent: #12436d;
  --warn: #8a3b00;
  --focus: #16191d;
  --focus-ground: #ffd400;
  --focus-ink: #16191d;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans",
    sans-serif;
  --figures: Arial, "Liberation Sans", Helvetica, sans-serif;
  --gutter: 1rem;
  --title: attr(data-title);
  --address: attr(data-address);
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e7eaee;
    --ink-2: #b3bbc3;
    --paper: #12161b;
    --paper-2: #1b2129;
    --line: #3a434d;
    --line-2: #8b95a0;
    --accent: #8cbdf0;
    --warn: #f2b07a;
    --focus: #ffd400;
    --focus-ground: #12161b;
    --focus-ink: #ffd400;
  }
}

/* Ground */

*,
::before,
::after {
  box-sizing: border-box;
}

html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.55 var(--text);
  overflow-wrap: break-word;
}

h1,
h2,
h3,
h4,
h5,
h6 {
  font-weight: 700;
  line-height: 1.25;
  text-wrap: balance;
  overflow-wrap: anywhere;
  break-after: avoid;
}

h1 {
  margin: 0;
  font-size: 1.75rem;
  line-height: 1.2;
}

h2 {
  margin: 3rem 0 0.75rem;
  font-size: 1.55rem;
  line-height: 1.2;
}

h3 {
  margin: 2.25rem 0 0.5rem;
  font-size: 1.25rem;
}

h4,
h5,
h6 {
  margin: 1.75rem 0 0.25rem;
  font-size: 1.125rem;
}

h2 + h3,
h3 + h4 {
  margin-top: 1.25rem;
}

p,
ul,
ol,
dl,
pre,
blockquote {
  margin: 0 0 1rem;
}

ul,
ol {
  padding-left: 1.5rem;
}

li > ul,
li > ol {
  margin-bottom: 0;
}

li {
  margin-bottom: 0.25rem;
}

li > p {
  margin-bottom: 0.5rem;
}

a {
  color: var(--accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.15em;
}

a:hover {
  text-decoration-thickness: 3px;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
}

a:focus-visible,
summary:focus-visible {
  outline-offset: 0;
  background: var(--focus-ground);
  color: var(--focus-ink);
}

blockquote {
  margin-left: 0;
  padding-left: 1rem;
  border-left: 4px solid var(--line-2);
}

blockquote > :last-child,
td > :last-child,
figcaption > :last-child {
  margin-bottom: 0;
}

code,
pre {
  font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.9375em;
}

pre {
  padding: 1rem;
  background: var(--paper-2);
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}

hr {
  margin: 2.5rem 0;
  border: 0;
  border-top: 1px solid var(--line);
}

img,
svg {
  max-width: 100%;
  height: auto;
}

sup,
sub {
  line-height: 0;
}

summary {
  width: fit-content;
  padding: 0.125rem 0;
  color: var(--accent);
  cursor: pointer;
}

summary:hover {
  text-decoration: underline;
}

/* Frame of the page */

.frame {
  max-width: 70rem;
  margin-inline: auto;
  padding-inline: var(--gutter);
}

.skip {
  position: absolute;
  left: 0;
  padding: 0.5rem 1rem;
  transform: translateY(-110%);
  z-index: 3;
}

.skip:focus {
  transform: none;
}

.site-header {
  border-bottom: 1px solid var(--line);
  font-size: 1rem;
}

.site-header .frame {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  gap: 0 2rem;
  padding-block: 0.75rem;
}

.site-header p {
  margin: 0;
  padding: 0.25rem 0;
  font-weight: 700;
}

.site-title a {
  color: inherit;
  text-decoration: none;
}

.site-title a:hover {
  text-decoration: underline;
}

nav ul,
nav ol,
.footer-links,
.entries {
  margin: 0;
  padding: 0;
  list-style-type: "";
}

nav li {
  margin: 0;
}

.site-header ul,
.breadcrumb ol,
.footer-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
}

.site-header li a,
.footer-links a,
.side a {
  display: block;
  padding: 0.25rem 0;
}

.site-header [aria-current],
.years [aria-current] {
  color: inherit;
  font-weight: 700;
  text-decoration: none;
}

.site-header [aria-current] {
  box-shadow: 0 2px var(--accent);
}

.breadcrumb {
  padding-block: 0.75rem 0;
  font-size: 0.875rem;
}

.breadcrumb ol {
  column-gap: 0.5rem;
}

.breadcrumb li {
  padding: 0.125rem 0;
}

.breadcrumb li + li::before {
  content: "›";
  content: "›" / "";
  padding-right: 0.5rem;
  color: var(--ink-2);
}

.page {
  padding-block: 2rem 4rem;
}

.site-footer {
  border-top: 1px solid var(--line);
  background: var(--paper-2);
  font-size: 1rem;
}

.site-footer .frame {
  padding-block: 1.5rem 2.5rem;
}

.site-footer p {
  max-width: 38rem;
  margin: 0.5rem 0 0;
}

.publisher {
  color: var(--ink-2);
}

/* Document header */

.document-header,
.body > * {
  max-width: 36rem;
}

.document-header {
  margin-bottom: 2rem;
}

.document-header,
.body > .figure,
.body > .scroll,
.body > .entries,
.body > .group,
.body > .pager {
  max-width: 46rem;
}

.eyebrow {
  display: flex;
  flex-wrap: wrap;
  column-gap: 0.5rem;
  color: var(--ink-2);
  font-size: 0.9375rem;
}

.eyebrow p {
  margin: 0 0 0.25rem;
}

.eyebrow p + p::before {
  content: "·";
  content: "·" / "";
  padding-right: 0.5rem;
}

.status {
  display: inline-block;
  margin: 0.75rem 0.5rem 0 0;
  padding: 0.125rem 0.5rem;
  border: 1px solid var(--line-2);
  font-size: 0.9375rem;
}

.lead {
  max-width: 38rem;
  margin: 0.75rem 0 0;
  color: var(--ink-2);
  font-size: 1.25rem;
  line-height: 1.45;
}

.facts {
  margin: 1.5rem 0 0;
  border-bottom: 1px solid var(--line);
  font-size: 1rem;
}

.facts div {
  display: grid;
  grid-template-columns: 8rem minmax(0, 1fr);
  column-gap: 1rem;
  padding: 0.375rem 0;
  border-top: 1px solid var(--line);
}

dt {
  color: var(--ink-2);
}

dd {
  margin: 0;
}

/* Contents and years */

.side {
  font-size: 1rem;
  line-height: 1.35;
}

.contents {
  margin-bottom: 2rem;
  padding: 0.5rem 0;
  border-block: 1px solid var(--line);
}

.contents summary {
  font-weight: 700;
}

.contents ol ol {
  padding-left: 1rem;
}

.years {
  margin-bottom: 1.5rem;
}

.years ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
}

.years li {
  display: flex;
  align-items: center;
  gap: 0.375rem;
}

.count {
  color: var(--ink-2);
  font-variant-numeric: tabular-nums;
}

/* Numbered paragraphs: `<p class="numbered" id="para-27"><a class="number" …>27.</a> …</p>` */

.numbered {
  position: relative;
}

.number {
  padding-right: 0.25rem;
  color: var(--ink-2);
  font-variant-numeric: tabular-nums;
  text-decoration: none;
}

.number:hover,
.number:focus-visible {
  text-decoration: underline;
}

.number:hover::after,
.number:focus-visible::after {
  content: attr(aria-label);
  position: absolute;
  bottom: 100%;
  left: 0;
  padding: 0.125rem 0.5rem;
  background: var(--ink);
  color: var(--paper);
  font-size: 0.875rem;
  white-space: nowrap;
}

p:target,
li:target {
  background: var(--paper-2);
  box-shadow: 0 0 0 0.5rem var(--paper-2);
}

/* Figures and tables */

.figure {
  margin: 2.5rem 0;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line-2);
}

.figure + .figure {
  margin-top: 3rem;
}

.figure-title {
  max-width: 36rem;
  margin: 0 0 0.25rem;
}

.figure-number {
  display: block;
  margin-bottom: 0.125rem;
  color: var(--ink-2);
  font-size: 0.875rem;
}

.figure-subtitle,
.figure-summary,
.figure-notes {
  max-width: 36rem;
  font-size: 1rem;
}

.figure-subtitle {
  margin-bottom: 0.75rem;
  color: var(--ink-2);
}

.chart {
  container-type: inline-size;
  margin: 0 0 0.75rem;
}

.chart svg {
  display: block;
  width: 100%;
  height: auto;
}

.chart .narrow[hidden] {
  display: block;
}

.chart .wide {
  display: none;
}

@container (min-width: 600px) {
  .chart .narrow[hidden] {
    display: none;
  }

  .chart .wide {
    display: block;
  }
}

.figure-data {
  margin-bottom: 0.75rem;
  font-size: 1rem;
}

.figure-data .scroll {
  margin: 0.5rem 0 1rem;
}

figcaption {
  max-width: 38rem;
  color: var(--ink-2);
  font-size: 0.875rem;
}

figcaption p {
  margin: 0 0 0.25rem;
}

.download a {
  display: inline-block;
  padding: 0.125rem 0;
}

.scroll {
  margin: 1.5rem 0;
  overflow: auto clip;
}

.figure .scroll {
  margin: 0.5rem 0 0.75rem;
}

table {
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  font: 1rem/1.35 var(--figures);
  font-variant-numeric: tabular-nums;
}

th,
td {
  padding: 0.4375rem 0.75rem;
  border-bottom: 1px solid var(--line);
  font-weight: 400;
  text-align: left;
  vertical-align: baseline;
}

th:first-child,
td:first-child {
  padding-left: 0.5rem;
}

th:last-child,
td:last-child {
  padding-right: 0.5rem;
}

thead th {
  position: sticky;
  top: 0;
  z-index: 2;
  border-bottom-color: var(--line-2);
  background: var(--paper-2);
  font-weight: 700;
  vertical-align: bottom;
}

tfoot > :first-child > *,
.total > * {
  border-top: 1px solid var(--line-2);
  font-weight: 700;
}

.num,
.right {
  text-align: right;
}

td.num {
  white-space: nowrap;
}

.center {
  text-align: center;
}

.missing {
  color: var(--ink-2);
}

.scroll[tabindex] :is(td, th):not(.num) {
  min-width: 7rem;
}

.scroll[tabindex] tbody th {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 10rem;
  background: var(--paper);
}

.scroll[tabindex] thead th:first-child {
  left: 0;
  z-index: 3;
}

/* Lists of papers */

.entries {
  border-top: 1px solid var(--line);
}

.entries > li {
  margin: 0;
  padding: 1rem 0;
  border-bottom: 1px solid var(--line);
}

.entries p {
  margin: 0;
}

.entry-title {
  line-height: 1.35;
}

.entry-date,
.entry-kind,
.entry-summary {
  font-size: 1rem;
}

.entry-date,
.entry-kind {
  color: var(--ink-2);
}

.entries .entry-summary {
  margin-top: 0.25rem;
}

.group h2 {
  margin: 2.5rem 0 0.75rem;
  font-size: 1.25rem;
}

.group:first-child h2 {
  margin-top: 0;
}

/* Previous and next */

.pager {
  margin-top: 3rem;
  border-top: 1px solid var(--line);
}

.pager a {
  display: block;
  padding: 0.75rem 0;
  text-decoration: none;
}

.pager-label {
  display: block;
  color: var(--ink-2);
  font-size: 0.9375rem;
}

.pager a:focus-visible .pager-label {
  color: inherit;
}

.pager-title {
  text-decoration: underline 1px;
  text-underline-offset: 0.15em;
}

.pager a:hover .pager-title {
  text-decoration-thickness: 3px;
}

/* From a small tablet */

@media (min-width: 40rem) {
  :root {
    --gutter: 2rem;
  }

  h1 {
    font-size: 2.2rem;
    line-height: 1.15;
  }

  .page {
    padding-top: 2.5rem;
  }

  .facts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 2rem;
  }

  .facts div {
    grid-template-columns: 7rem minmax(0, 1fr);
  }

  .entries > li {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    column-gap: 1.5rem;
  }

  .entry {
    grid-column: 2;
  }

  .entries:not(:has(.entry-date)) > li {
    display: block;
  }

  .pager ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 2rem;
  }

  .pager .next {
    grid-column: 2;
    text-align: right;
  }
}

@media (min-width: 48rem) {
  :root {
    --gutter: 3rem;
  }

  .numbered > .number {
    position: absolute;
    top: 0;
    right: 100%;
    padding-right: 0.75rem;
  }

  .numbered > .number::after {
    right: auto;
  }

  .scroll:not([tabindex]) {
    overflow: visible;
  }
}

/* From a desk: contents or years at the left, figures wider than the text */

@media (min-width: 68rem) {
  .page:has(> .side),
  .home .group {
    display: grid;
    grid-template-columns: 15rem minmax(0, 46rem);
    column-gap: 3rem;
  }

  .page:has(> .side) > * {
    grid-column: 2;
  }

  .page > .side {
    position: sticky;
    top: 1rem;
    grid-column: 1;
    grid-row: 1 / span 2;
    align-self: start;
    max-height: calc(100vh - 2rem);
    margin: 0;
    padding: 0;
    overflow-y: auto;
    border: 0;
    font-size: 0.9375rem;
  }

  .side ul {
    display: block;
  }

  .side li a {
    padding-left: 0.75rem;
    border-left: 3px solid transparent;
    text-decoration: none;
  }

  .side li a:hover {
    text-decoration: underline 1px;
  }

  .side a[aria-current] {
    border-color: var(--accent);
  }

  /* The summary gives way to a plain title where the engine can open the list by style. */
  @supports selector(::details-content) {
    .contents::before {
      content: attr(aria-label);
      content: attr(aria-label) / "";
      display: block;
      padding: 0.25rem 0 0.25rem 0.9375rem;
      font-weight: 700;
    }

    .contents summary {
      display: none;
    }

    .contents ::details-content {
      content-visibility: visible;
    }
  }

  .contents {
    scroll-target-group: auto;
  }

  .contents a:target-current {
    border-color: var(--accent);
    color: var(--ink);
    -webkit-text-stroke: 0.4px;
  }

  .body > .group {
    max-width: none;
  }

  .home .group {
    margin-top: 3rem;
  }

  .home .group h2 {
    margin: 0;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
}

@media (forced-colors: active) {
  :focus-visible {
    outline-color: Highlight;
  }

  .site-header [aria-current] {
    border-bottom: 2px solid;
  }

  .side a {
    border-color: Canvas !important;
  }

  .side a:target-current,
  .side a[aria-current] {
    border-color: CanvasText !important;
  }
}

/* Paper */

@page {
  margin: 20mm 18mm;

  @top-left {
    content: var(--title);
    font: 8.5pt var(--figures);
  }

  @bottom-left {
    content: var(--address);
    font: 8.5pt var(--figures);
  }

  @bottom-right {
    content: counter(page) " / " counter(pages);
    font: 8.5pt var(--figures);
  }
}

@page :first {
  @top-left {
    content: none;
  }
}

@media print {
  :root {
    color-scheme: light;
    --ink: #000;
    --ink-2: #000;
    --accent: #000;
    --gutter: 0;
  }

  html {
    font-size: 9.4pt;
  }

  body {
    font-size: 10.5pt;
    line-height: 1.4;
    orphans: 3;
    widows: 3;
  }

  .skip,
  .site-header nav,
  .breadcrumb,
  .pager,
  .years,
  .footer-links,
  .figure-data summary,
  .download {
    display: none;
  }

  .frame,
  .document-header,
  .body > * {
    max-width: none;
  }

  .page {
    padding-block: 1rem 2rem;
  }

  .site-footer {
    background: none;
  }

  ::details-content {
    display: block;
    content-visibility: visible;
  }

  .chart .narrow[hidden] {
    display: none;
  }

  .chart .wide {
    display: block;
  }

  .scroll {
    overflow: visible;
  }

  table {
    font-size: 9pt;
  }

  thead {
    display: table-header-group;
  }

  thead th {
    position: static;
  }

  tr,
  li,
  .chart,
  .document-header,
  figcaption,
  blockquote {
    break-inside: avoid;
  }

  .figure-title,
  .figure-subtitle,
  .figure-summary {
    break-after: avoid;
  }

  .figure:not(:has(tbody tr:nth-child(13))) {
    break-inside: avoid;
  }

  .body a[href^="http"]::after {
    content: " (" attr(href) ")";
    overflow-wrap: anywhere;
  }
}

"""#),
    EmbeddedFile(
      "templates/breadcrumb.mustache",
      #"""
{{#has-breadcrumb}}
<nav class="breadcrumb frame" aria-label="{{words.breadcrumb}}">
<ol>
{{#breadcrumb}}
<li><a href="{{href}}">{{title}}</a></li>
{{/breadcrumb}}
</ol>
</nav>
{{/has-breadcrumb}}

"""#),
    EmbeddedFile(
      "templates/contents.mustache",
      #"""
{{#has-contents}}
<nav class="side contents" aria-label="{{words.contents}}">
<details>
<summary>{{words.contents}}</summary>
<ol>
{{#contents}}
<li><a href="{{href}}">{{title}}</a>
{{#has-children}}
<ol>
{{#children}}
<li><a href="{{href}}">{{title}}</a></li>
{{/children}}
</ol>
{{/has-children}}
</li>
{{/contents}}
</ol>
</details>
</nav>
{{/has-contents}}

"""#),
    EmbeddedFile(
      "templates/document-header.mustache",
      #"""
<header class="document-header">
<div class="eyebrow">
{{#kind-label}}
<p>{{kind-label}}</p>
{{/kind-label}}
{{#eyebrow}}
<p>{{eyebrow}}</p>
{{/eyebrow}}
</div>
<h1>{{title}}</h1>
{{#status}}
<p class="status">{{.}}</p>
{{/status}}
{{#lead}}
<p class="lead">{{lead}}</p>
{{/lead}}
{{#has-details}}
<dl class="facts">
{{#details}}
<div><dt>{{term}}</dt> <dd>{{value}}</dd></div>
{{/details}}
</dl>
{{/has-details}}
</header>

"""#),
    EmbeddedFile(
      "templates/entries.mustache",
      #"""
<ul class="entries">
{{#entries}}
<li>
{{#date}}
<p class="entry-date">{{#date-iso}}<time datetime="{{date-iso}}">{{date}}</time>{{/date-iso}}{{^date-iso}}{{date}}{{/date-iso}}</p>
{{/date}}
<div class="entry">
<p class="entry-title"><a href="{{href}}">{{title}}</a></p>
{{#summary}}
<p class="entry-summary">{{summary}}</p>
{{/summary}}
{{#kind}}
<p class="entry-kind">{{kind}}</p>
{{/kind}}
</div>
</li>
{{/entries}}
</ul>

"""#),
    EmbeddedFile(
      "templates/groups.mustache",
      #"""
{{#groups}}
<section class="group">
<h2>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</h2>
{{> entries}}
</section>
{{/groups}}

"""#),
    EmbeddedFile(
      "templates/head.mustache",
      #"""
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>{{head-title}}</title>
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
<link rel="stylesheet" href="{{stylesheet}}">

"""#),
    EmbeddedFile(
      "templates/home.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page home frame">
{{> document-header}}
<div class="body">
{{{body}}}
{{#has-entries}}
<section class="group">
<h2>{{words.latest}}</h2>
{{> entries}}
</section>
{{/has-entries}}
{{> groups}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/layout.mustache",
      ##"""
<!doctype html>
<html lang="{{language}}" data-title="{{title}}" data-address="{{canonical}}">
<head>
{{> head}}
</head>
<body>
<a class="skip" href="#main">{{words.skip-to-content}}</a>
{{> site-header}}
{{> breadcrumb}}
<main id="main">
{{$main}}{{/main}}
</main>
{{> site-footer}}
</body>
</html>

"""##),
    EmbeddedFile(
      "templates/list.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page frame">
{{> document-header}}
{{> years}}
<div class="body">
{{{body}}}
{{> groups}}
{{#has-entries}}
{{> entries}}
{{/has-entries}}
{{^has-entries}}
{{^has-groups}}
<p class="empty">{{words.empty-list}}</p>
{{/has-groups}}
{{/has-entries}}
{{> pager}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/not-found.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page frame">
<header class="document-header">
<h1>{{words.not-found-title}}</h1>
<p class="lead">{{words.not-found-text}}</p>
</header>
<div class="body">
<p><a href="{{home}}">{{words.home}}</a></p>
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/page.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page frame">
{{> document-header}}
{{> contents}}
<div class="body">
{{{body}}}
{{> pager}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/pager.mustache",
      #"""
{{#has-pager}}
<nav class="pager" aria-label="{{words.pager}}">
<ul>
{{#previous}}
<li class="previous"><a href="{{href}}" rel="prev"><span class="pager-label">{{words.previous}}</span> <span class="pager-title">{{title}}</span></a></li>
{{/previous}}
{{#next}}
<li class="next"><a href="{{href}}" rel="next"><span class="pager-label">{{words.next}}</span> <span class="pager-title">{{title}}</span></a></li>
{{/next}}
</ul>
</nav>
{{/has-pager}}

"""#),
    EmbeddedFile(
      "templates/site-footer.mustache",
      #"""
<footer class="site-footer">
<div class="frame">
{{#has-footer-links}}
<ul class="footer-links">
{{#footer-links}}
<li><a href="{{href}}">{{title}}</a></li>
{{/footer-links}}
</ul>
{{/has-footer-links}}
{{#contact}}
<p>{{words.contact-label}} {{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}</p>
{{/contact}}
{{#licence}}
<p>{{words.licence-sentence}} {{#href}}<a href="{{href}}" rel="license">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</p>
{{/licence}}
{{#publisher}}
<p class="publisher">{{publisher}}</p>
{{/publisher}}
</div>
</footer>

"""#),
    EmbeddedFile(
      "templates/site-header.mustache",
      #"""
<header class="site-header">
<div class="frame">
<p class="site-title"><a href="{{home}}">{{site-title}}</a></p>
{{#has-nav}}
<nav aria-label="{{words.main-navigation}}">
<ul>
{{#nav}}
<li><a href="{{href}}"{{#current}} aria-current="true"{{/current}}>{{title}}</a></li>
{{/nav}}
</ul>
</nav>
{{/has-nav}}
</div>
</header>

"""#),
    EmbeddedFile(
      "templates/years.mustache",
      #"""
{{#has-years}}
<nav class="side years" aria-label="{{words.by-year}}">
<ul>
{{#years}}
<li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a>{{#count}} <span class="count">({{count}})</span>{{/count}}</li>
{{/years}}
</ul>
</nav>
{{/has-years}}

"""#),
  ]
}
