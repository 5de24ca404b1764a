// Written by script/embed; do not edit.
// swift-format-ignore-file

extension EmbeddedFile {
  /// Every file of the program, sorted by the bytes of its path.
  package static let all: [EmbeddedFile] = [
    EmbeddedFile(
      "docs/errors/C100.md",
      #"""
# C100: unknown chart type

The word after `type:` is not a type of chart that Vitrine draws. The finding lists the
types, or the one whose spelling is nearest.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: lines
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C101.md",
      #"""
# C101: a chart without a column for `x` or `y`

A chart needs to know which column stands along its foot (`x:`) and which columns hold the
values (`y:`). Write the heading of a column after each, as it stands in the first line of
the rows.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C102.md",
      #"""
# C102: a column that does not exist

`x:`, `y:` or `series:` names a column that the rows do not have. Copy the heading from the
first line of the rows; capital letters and spaces do not matter.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Call volumes
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C103.md",
      #"""
# C103: a column without numbers where numbers are drawn

The values of a chart are numbers, percentages, amounts of money, durations or ranks. The
column under `y:` holds something else. Choose another column, or state its type under
`columns:`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,many
2023-07,fewer
2023-08,fewest
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C104.md",
      #"""
# C104: more series than a chart can show

Nobody can follow more than a few lines in one chart, and there are only so many shapes and
colours that can be told apart. Draw the series that matter, and put all of them in a table.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: [S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12, S13]
source: Command and control system
---
month,S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12,S13
2023-06,10,13,16,19,22,25,28,31,34,37,40,43,46
2023-07,12,15,18,21,24,27,30,33,36,39,42,45,48
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C105.md",
      #"""
# C105: more series than a reader can follow

Readers can follow about four series, and six at most. Draw those that matter, or give each a
chart of its own. This is a rule: `many-series`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: [S1, S2, S3, S4, S5, S6, S7]
source: Command and control system
---
month,S1,S2,S3,S4,S5,S6,S7
2023-06,10,13,16,19,22,25,28
2023-07,12,15,18,21,24,27,30
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C107.md",
      #"""
# C107: a chart whose values are all missing

Every value is marked as missing (`[x]`, `[c]` or `[z]`), so there is nothing to draw. Take
the chart out, or say in a sentence why there are no figures.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
columns: {Calls: {type: number}}
---
month,Calls
2023-06,[x]
2023-07,[c]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C108.md",
      #"""
# C108: two rows for the same point

Two rows have the same month, year or name, so one point would have two values. Take one row
out. If another column tells the rows apart (men and women, say), name that column with
`series:`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-06,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C109.md",
      #"""
# C109: periods that are not in order

The rows neither rise nor fall in time: probably a date is mistyped. The chart is drawn in the
order of time; put the rows in order or correct the date. This is a rule: `dates-in-order`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-08,37012
2023-07,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C111.md",
      #"""
# C111: a row without a name or a period

A row has an empty or missing value in the column of `x:`, so nobody can say what its figures
are about. Write the month or the name, or take the row out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,40148
[x],37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: column
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,40148
South,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C112.md",
      #"""
# C112: values of different kinds on one axis

Numbers and percentages, or money and durations, cannot stand on one scale, and two scales on
one chart mislead. Give each its own chart.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: [Calls, Answered]
source: Command and control system
---
month,Calls,Answered
2023-06,40148,91%
2023-07,37012,93%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C113.md",
      #"""
# C113: bars on an axis that does not start at zero

The length of a bar is its value, so bars must start at zero. Use a line to show small changes
at a high level, or take `axis-from:` out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: column
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
axis-from: 30000
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: column
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C114.md",
      #"""
# C114: more categories than a chart can show

A chart of more than 200 bars is a wall. Draw the highest or the lowest, and give all of them in
a table.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: bar
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Name
y: Calls
source: Command and control system
---
Name,Calls
Place 1,1
Place 2,2
Place 3,3
Place 4,4
Place 5,5
Place 6,6
Place 7,7
Place 8,8
Place 9,9
Place 10,10
Place 11,11
Place 12,12
Place 13,13
Place 14,14
Place 15,15
Place 16,16
Place 17,17
Place 18,18
Place 19,19
Place 20,20
Place 21,21
Place 22,22
Place 23,23
Place 24,24
Place 25,25
Place 26,26
Place 27,27
Place 28,28
Place 29,29
Place 30,30
Place 31,31
Place 32,32
Place 33,33
Place 34,34
Place 35,35
Place 36,36
Place 37,37
Place 38,38
Place 39,39
Place 40,40
Place 41,41
Place 42,42
Place 43,43
Place 44,44
Place 45,45
Place 46,46
Place 47,47
Place 48,48
Place 49,49
Place 50,50
Place 51,51
Place 52,52
Place 53,53
Place 54,54
Place 55,55
Place 56,56
Place 57,57
Place 58,58
Place 59,59
Place 60,60
Place 61,61
Place 62,62
Place 63,63
Place 64,64
Place 65,65
Place 66,66
Place 67,67
Place 68,68
Place 69,69
Place 70,70
Place 71,71
Place 72,72
Place 73,73
Place 74,74
Place 75,75
Place 76,76
Place 77,77
Place 78,78
Place 79,79
Place 80,80
Place 81,81
Place 82,82
Place 83,83
Place 84,84
Place 85,85
Place 86,86
Place 87,87
Place 88,88
Place 89,89
Place 90,90
Place 91,91
Place 92,92
Place 93,93
Place 94,94
Place 95,95
Place 96,96
Place 97,97
Place 98,98
Place 99,99
Place 100,100
Place 101,101
Place 102,102
Place 103,103
Place 104,104
Place 105,105
Place 106,106
Place 107,107
Place 108,108
Place 109,109
Place 110,110
Place 111,111
Place 112,112
Place 113,113
Place 114,114
Place 115,115
Place 116,116
Place 117,117
Place 118,118
Place 119,119
Place 120,120
Place 121,121
Place 122,122
Place 123,123
Place 124,124
Place 125,125
Place 126,126
Place 127,127
Place 128,128
Place 129,129
Place 130,130
Place 131,131
Place 132,132
Place 133,133
Place 134,134
Place 135,135
Place 136,136
Place 137,137
Place 138,138
Place 139,139
Place 140,140
Place 141,141
Place 142,142
Place 143,143
Place 144,144
Place 145,145
Place 146,146
Place 147,147
Place 148,148
Place 149,149
Place 150,150
Place 151,151
Place 152,152
Place 153,153
Place 154,154
Place 155,155
Place 156,156
Place 157,157
Place 158,158
Place 159,159
Place 160,160
Place 161,161
Place 162,162
Place 163,163
Place 164,164
Place 165,165
Place 166,166
Place 167,167
Place 168,168
Place 169,169
Place 170,170
Place 171,171
Place 172,172
Place 173,173
Place 174,174
Place 175,175
Place 176,176
Place 177,177
Place 178,178
Place 179,179
Place 180,180
Place 181,181
Place 182,182
Place 183,183
Place 184,184
Place 185,185
Place 186,186
Place 187,187
Place 188,188
Place 189,189
Place 190,190
Place 191,191
Place 192,192
Place 193,193
Place 194,194
Place 195,195
Place 196,196
Place 197,197
Place 198,198
Place 199,199
Place 200,200
Place 201,201
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: bar
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Name
y: Calls
source: Command and control system
---
Name,Calls
Place 1,1
Place 2,2
Place 3,3
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C115.md",
      #"""
# C115: a chart title of more than ten words

A title says the message in one glance. What was measured, where and when have lines of their
own: `measure:`, `area:` and `period:`. This is a rule: `long-title`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls to the control room fell in each month after call triage began
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C116.md",
      #"""
# C116: a number too large to draw

Numbers of more than fifteen digits cannot be placed on an axis exactly. Check the number; if it
is right, state it in thousands or millions.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,12345678901234567
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C117.md",
      #"""
# C117: an annotation outside the chart

The time or the name in an annotation is not one that the chart shows. Check the spelling of the
name, or the date.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
annotate:
  - {at: 2031-08, text: Call triage begins}
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
annotate:
  - {at: 2023-08, text: Call triage begins}
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C118.md",
      #"""
# C118: an annotation of more than fifty characters

What stands on a chart must be short, or it covers the data. Keep it to one sentence of at most
fifty characters, and explain it in the text. This is a rule: `long-annotation`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
annotate:
  - at: 2023-08
    text: Call triage begins in the control room and in all of the hubs
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
annotate:
  - at: 2023-08
    text: Call triage begins
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C119.md",
      #"""
# C119: a setting that this chart type does not use

The setting belongs to another type of chart, so it changes nothing here. Take the line out, or
choose the type that uses it. This is a rule: `unused-setting`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: bar
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
better: lower
---
Hub,Calls
North,40148
South,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: bar
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,40148
South,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C120.md",
      #"""
# C120: several columns and a series column at once

There are two ways to give several series: a column for each (`y: [Men, Women]`), or one column of
values and one that names the series (`y: Calls` and `series: Sex`). Use one of them.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: [Calls, Texts]
source: Command and control system
series: Sex
---
month,Sex,Calls,Texts
2023-06,Women,10,11
2023-06,Men,12,13
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
series: Sex
---
month,Sex,Calls
2023-06,Women,10
2023-06,Men,12
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C121.md",
      #"""
# C121: an annotation without a place

An annotation needs to know where it stands: `at:` for a moment, `from:` and `to:` for a range of
time, `value:` for a line across the chart.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
annotate:
  - {from: 2023-07, text: Call triage}
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
annotate:
  - {from: 2023-07, to: 2023-08, text: Call triage}
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C122.md",
      #"""
# C122: a setting that is no value of its axis

`target:`, `value:`, `axis-from:` and `axis-to:` are values like those in the rows: a percentage
where the rows have percentages, minutes and seconds where they have those. An axis must not
end before its highest value.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
target: as many as possible
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: line
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: month
y: Calls
source: Command and control system
target: 36000
---
month,Calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C123.md",
      #"""
# C123: a negative part of a whole

The parts of a stack or of a whole are placed one after the other, and a negative part has no
place there. Draw the values side by side (`arrange: grouped`), or as a waterfall.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: column
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Year
y: [Won, Lost]
source: Command and control system
arrange: stacked
---
Year,Won,Lost
2016,30,40
2017,-30,50
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: column
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Year
y: [Won, Lost]
source: Command and control system
arrange: stacked
---
Year,Won,Lost
2016,30,40
2017,30,50
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C124.md",
      #"""
# C124: values that cannot be added up

`top:` adds up what is left in one bar. Percentages, percentage points and ranks of different
things cannot be added. Give the numbers behind the percentages, or draw all bars.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: bar
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Answered
source: Command and control system
top: 1
---
Hub,Answered
North,91%
South,84%
West,80%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: bar
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Answered
source: Command and control system
---
Hub,Answered
North,91%
South,84%
West,80%
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C125.md",
      #"""
# C125: a process chart without time

A process chart looks for change in the order of time, so its foot (`x:`) must be a column of
dates, months, quarters or years.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: Hub
y: Calls
source: Command and control system
better: lower
---
Hub,Calls
North,40
South,38
West,41
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C126.md",
      #"""
# C126: a process chart of overlapping periods

Rolling sums and sums of the year to date share most of their data from value to value, so they
always move slowly and the limits mean nothing. Give the value of each period alone.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
columns:
  Calls: {basis: rolling 12 months}
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C127.md",
      #"""
# C127: new limits without a reason

Limits may start anew where the process itself was changed, and a reader must be told what was
changed. Add `because:`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
rebase: {at: 2023-02}
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
rebase: {at: 2023-02, because: New call handling}
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C128.md",
      #"""
# C128: limits from fewer than 13 values

Average and limits from a few values change with each new one. Wait for 13, or draw a line chart.
This is a rule: `short-series`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C129.md",
      #"""
# C129: limits of monthly counts from under two years

Counts often rise and fall with the seasons. With less than two years of months, a season looks
like a change. This is a rule: `seasonal-series`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C130.md",
      #"""
# C130: limits of very low counts

These limits suit counts of about five and more. For rarer events, count over longer periods or
show the days between events. This is a rule: `low-counts`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1
2022-02,3
2022-03,0
2022-04,2
2022-05,4
2022-06,1
2022-07,3
2022-08,0
2022-09,2
2022-10,4
2022-11,1
2022-12,3
2023-01,0
2023-02,2
2023-03,4
2023-04,1
2023-05,3
2023-06,0
2023-07,2
2023-08,4
2023-09,1
2023-10,3
2023-11,0
2023-12,2
2024-01,4
2024-02,1
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C131.md",
      #"""
# C131: limits without a tenth of the changes

Unusually large changes from value to value are left out of the limits. Where more than a tenth
are left out (often because most values are equal) the limits become too narrow. Compare with
`screen: false`. This is a rule: `many-outliers`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,100
2022-02,101
2022-03,100
2022-04,101
2022-05,100
2022-06,101
2022-07,160
2022-08,101
2022-09,100
2022-10,101
2022-11,100
2022-12,101
2023-01,100
2023-02,101
2023-03,100
2023-04,101
2023-05,100
2023-06,101
2023-07,100
2023-08,161
2023-09,100
2023-10,101
2023-11,100
2023-12,101
2024-01,100
2024-02,101
2024-03,100
2024-04,101
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: spc
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: January 2022 to February 2024
x: month
y: Calls
source: Command and control system
better: lower
---
month,Calls
2022-01,1000
2022-02,1037
2022-03,1074
2022-04,1111
2022-05,1148
2022-06,1000
2022-07,1037
2022-08,1074
2022-09,1111
2022-10,1148
2022-11,1000
2022-12,1037
2023-01,1074
2023-02,1111
2023-03,1148
2023-04,1000
2023-05,1037
2023-06,1074
2023-07,1111
2023-08,1148
2023-09,1000
2023-10,1037
2023-11,1074
2023-12,1111
2024-01,1148
2024-02,1000
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C132.md",
      #"""
# C132: limits that do not hold their value

The lower limit of an estimate is at most the estimate, the upper at least. With `of:`, the column
of `y:` counts a part of the column of `of:`, so it cannot be larger.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: dot
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Age
y: Safe
source: Command and control system
low: Lower
high: Upper
---
Age,Safe,Lower,Upper
Young,60%,62%,70%
Old,70%,64%,76%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: dot
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Age
y: Safe
source: Command and control system
low: Lower
high: Upper
---
Age,Safe,Lower,Upper
Young,60%,52%,70%
Old,70%,64%,76%
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C133.md",
      #"""
# C133: parts that do not make the whole

A total must be what its parts come to. Check the total and the parts for a slip; rounded parts may
differ from their total by the last digit.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: waterfall
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Step
y: Amount
source: Command and control system
totals: [End]
---
Step,Amount
Start,10
More,5
End,16
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: waterfall
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Step
y: Amount
source: Command and control system
totals: [End]
---
Step,Amount
Start,10
More,5
End,15
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C134.md",
      #"""
# C134: a part without its whole

A tree has one whole (`[z]` in the column of `parent:`), and every other row names the row that it is a
part of, as that row is written.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: tree
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Name
y: Offences
source: Command and control system
parent: Part of
---
Name,Part of,Offences
All,[z],30
Domestic,Al,20
Other,All,10
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: tree
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Name
y: Offences
source: Command and control system
parent: Part of
---
Name,Part of,Offences
All,[z],30
Domestic,All,20
Other,All,10
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C135.md",
      #"""
# C135: a pie of more than six parts

Nobody can compare the angles of so many parts. Draw bars, the highest first: `type: bar` and
`sort: value`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: pie
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
Hub 0,3
Hub 1,4
Hub 2,5
Hub 3,6
Hub 4,7
Hub 5,8
Hub 6,9
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: pie
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,40
South,60
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C136.md",
      #"""
# C136: a pie of more than three parts

Readers compare two or three angles at a glance. For more parts bars are better. This is a rule:
`many-slices`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: pie
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
Hub 0,3
Hub 1,4
Hub 2,5
Hub 3,6
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: pie
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,40
South,60
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C137.md",
      #"""
# C137: a slope chart of more or fewer than two times

A slope chart joins two values with a line: before and after, last year and this. Keep two rows, or
draw a line chart.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: slope
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Year
y: [North, South]
source: Command and control system
---
Year,North,South
2021,30,40
2022,31,42
2023,33,39
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: slope
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Year
y: [North, South]
source: Command and control system
---
Year,North,South
2021,30,40
2023,33,39
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C138.md",
      #"""
# C138: a box plot of fewer than five values

A box sums values up by their median and quartiles. For fewer than five values it would show more
than there is: give the values themselves in a table, or join categories. This is a rule:
`few-values`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: box
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,30
North,34
North,41
South,20
South,24
South,25
South,31
South,40
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: box
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
---
Hub,Calls
North,30
North,34
North,41
North,44
North,47
South,20
South,24
South,25
South,31
South,40
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C139.md",
      #"""
# C139: ranges that do not rise

The shaded ranges of a bullet chart follow each other: the first goes from zero to the value in the
first column under `ranges:`, the next from there to the second. Name the columns in the order of
their values, and check the rows for a slip.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```chart
id: calls
type: bullet
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
target-column: Planned
ranges: [Low, Middle]
---
Hub,Calls,Planned,Low,Middle
North,30,40,50,20
South,35,40,20,50
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```chart
id: calls
type: bullet
title: Calls fell after triage
measure: Calls answered each month
area: Force Control Room
period: June to August 2023
x: Hub
y: Calls
source: Command and control system
target-column: Planned
ranges: [Low, Middle]
---
Hub,Calls,Planned,Low,Middle
North,30,40,20,50
South,35,40,20,50
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C150.md",
      #"""
# C150: an id that cannot be part of an address

The `id` of a block becomes a part of an address: of the link to the figure and of its
download. It may have letters without accents, digits, `-` and `_`, and starts with a letter.
With blanks or other signs in it, a link that is pasted into an e-mail breaks in the middle.

Write it like `calls-2024`. The headline of the figure belongs in `title:`, where every sign is
allowed.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls 2024
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls-2024
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C151.md",
      #"""
# C151: a block without rows

A block has its settings first, then a line with `---`, then the rows of data with the headings
on top. This block has no `---` line, so all of it was taken for settings and there is nothing
to show. Readers would get an empty place.

Put the `---` line between settings and rows. If the data is in a file or in another block,
name it with `data:` instead.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C152.md",
      #"""
# C152: rows in the block and data by name

The block has rows of its own and also a `data:` line that takes its rows from elsewhere. Only
one of them can be shown, and if they differ, readers would see figures that you did not mean.

Decide which are right and remove the other: the rows below `---`, or the `data:` line.

## Wrong

~~~~ wrong content/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
data: calls.csv
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
data: calls.csv
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C153.md",
      #"""
# C153: data that does not exist

`data:` names the rows of the block, and nothing has that name. It can be the `id` of another
block of the same page, or a `.csv` file that lies beside the page or in `content/data`.
Without the data there is no figure.

Look for a slip in the name, and whether the file is in the right folder. The help line
proposes a similar name.

## Wrong

~~~~ wrong content/data/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
data: cals.csv
```
~~~~

## Right

~~~~ right content/data/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
data: calls.csv
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C154.md",
      #"""
# C154: no line between settings and rows

A block has its settings first, then a line of exactly three hyphens, `---`, then the rows of data
with the headings on top. Here that line is missing, or it is made of other signs. Word processors
and some e-mail programs turn three hyphens into one long dash, which looks much the same.

Write `---` alone on the line above the headings.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
—
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C155.md",
      #"""
# C155: a total that its parts do not come to

A cell of a total row or a total column is not what the cells before it add up to. Either the total
is wrong, or one of the parts. Whole numbers must agree exactly; where numbers have decimals, or
`rounded:` says what they were rounded to, the total may differ by as much as rounding explains,
and a note below the table says so. Totals of which a part is confidential or not available are not
checked.

A percentage or a time for all may be an average: then it has to lie between the lowest and the
highest part. If a column of plain numbers holds averages or rates, say so:
`columns: {Mean wait: {total: mean}}`. A column with `total: none` is not checked.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
total: row
---
hub,999 calls
North,4810
South,3920
Total,8703
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
total: row
---
hub,999 calls
North,4810
South,3920
Total,8730
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C156.md",
      #"""
# C156: a row that does not exist

`total:` or `highlight:` names a row (or a column) that the table does not have. Write the name as
it stands in the first column. Capitals, blanks and signs make no difference.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
highlight: Northern
---
hub,999 calls
North,4810
South,3920
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
highlight: North
---
hub,999 calls
North,4810
South,3920
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C157.md",
      #"""
# C157: a heading over columns that lie apart

A heading of `groups:` stands over columns that follow each other in the rows, in the same order,
and a column has one such heading above it. Change the order of the columns, or the groups.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
groups:
  Voice: [999 calls, 101 calls]
---
hub,999 calls,texts,101 calls
North,4810,12,9120
South,3920,15,8444
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
groups:
  Voice: [999 calls, 101 calls]
---
hub,999 calls,101 calls,texts
North,4810,9120,12
South,3920,8444,15
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C158.md",
      #"""
# C158: a mark that leads to no note

`[note 2]` behind a value or a heading leads to the second note of the block. There are fewer. The
notes stand under `note:`, the first of the list is note 1.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
note: Telephone calls only.
---
hub,999 calls
North,4810 [note 2]
South,3920
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
note: Telephone calls only.
---
hub,999 calls
North,4810 [note 1]
South,3920
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C159.md",
      #"""
# C159: bars for a column without quantities

`bars:` draws a bar for each number of a column. This column holds words, dates or places in an
order, which have no length.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
bars: hub
---
hub,999 calls
North,4810
South,3920
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
bars: 999 calls
---
hub,999 calls
North,4810
South,3920
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C200.md",
      #"""
# C200: a small line that cannot be drawn

`sparkline:` gives a table a column of small lines. A line goes through two or more columns of
numbers of one type, or through the values of other data; its heading is a new one.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
sparkline:
  Trend: 2023
---
hub,2021,2022,2023
North,4500,4620,4810
South,4012,3960,3920
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Force control room
period: 2023
source: Command and control system
sparkline:
  Trend: 2021 .. 2023
---
hub,2021,2022,2023
North,4500,4620,4810
South,4012,3960,3920
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C201.md",
      #"""
# C201: no column of who was there

A table with `role: attendance` lists who was at a meeting, and one of its columns says how. Call it
`Attendance`; its words are `present`, `video`, `phone`, `part`, `apologies` and `absent`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: attendance
title: Attendance
role: attendance
---
Role,Capacity
Chair,Commissioner
Superintendent,Public contact
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: attendance
title: Attendance
role: attendance
---
Role,Capacity,Attendance
Chair,Commissioner,present
Superintendent,Public contact,video
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C202.md",
      #"""
# C202: a word that does not say who was there

The column of attendance holds one of the words `present`, `video`, `phone`, `part`, `apologies` and
`absent`, or one that means the same (`online`, `apologies received`). More may follow a colon:
`part: items 1 to 3`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: attendance
title: Attendance
role: attendance
---
Role,Attendance
Chair,present
Superintendent,tbc
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: attendance
title: Attendance
role: attendance
---
Role,Attendance
Chair,present
Superintendent,"part: items 1 to 3"
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C210.md",
      #"""
# C210: a column that a scorecard has no use for

Where each row of a scorecard is a measure, its columns are `Value`, `Target`, `Better`, `Before`,
`Since`, `Period`, `Unit` and `Note`, and periods such as `2023/24`. This heading is none of them:
correct it, or take the column out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Measure,Value,Goal,Better
Answered in time,88.4%,90%,higher
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Measure,Value,Target,Better
Answered in time,88.4%,90%,higher
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C211.md",
      #"""
# C211: a tile without data

A name under `tiles:` is that of a column where the rows are months or years, and that of a row
where the rows are measures. A tile from other data says where: `{data: calls, y: 999 calls}`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
tiles:
  Answered: {target: 90%, better: higher}
---
Measure,Value
Answered in time,88.4%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
tiles:
  Answered in time: {target: 90%, better: higher}
---
Measure,Value
Answered in time,88.4%
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C212.md",
      #"""
# C212: a tile without values

A tile shows a number, a share, an amount of money, a time or a place in an order. This column or
row holds words or dates.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
tiles: {State: {}}
---
Month,Calls,State
2024-02,4655,busy
2024-03,4810,calm
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
tiles: {Calls: {}}
---
Month,Calls,State
2024-02,4655,busy
2024-03,4810,calm
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C213.md",
      #"""
# C213: a target that is no value of its measure

A target is written like the values that it is for: `90%` for shares, `0:10` or `10 seconds` for
times. It may also be the name of the column that holds the targets.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
tiles: {Answered in time: {target: nine in ten, better: higher}}
---
Month,Answered in time
2024-02,87.2%
2024-03,88.4%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
tiles: {Answered in time: {target: 90%, better: higher}}
---
Month,Answered in time
2024-02,87.2%
2024-03,88.4%
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C214.md",
      #"""
# C214: a period that the data do not have

`at:` and `since:` name a period of the data (`2023-12`, `2023/24`). `since:` may also say
`previous`, `year` or `first`. The message says where the data begin and end.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
since: 2023-03
---
Month,Calls
2024-01,4700
2024-02,4655
2024-03,4810
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
since: 2024-01
---
Month,Calls
2024-01,4700
2024-02,4655
2024-03,4810
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C215.md",
      #"""
# C215: a word that is no direction

The column `Better` says which way a measure is better: `higher`, `lower`, or `neutral` where neither
is.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Measure,Value,Better
Answered in time,88.4%,up
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Measure,Value,Better
Answered in time,88.4%,higher
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C216.md",
      #"""
# C216: a scorecard without tiles

Nothing in the rows of the scorecard is a measure. Give it rows with the headings
`Measure,Value,Target`, or rows of months with a column for each measure, or name other data under
`tiles:`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Month,State
2024-02,busy
2024-03,calm
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Month,Calls
2024-02,4655
2024-03,4810
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/C217.md",
      #"""
# C217: a target without a direction

A tile has a target, and nothing says whether more or less is better. So it can say how far the
value is from the target, but not whether the target is met.

Write `better: higher`, `better: lower`, or `better: neutral` where neither is: below `tiles:`, for
the whole block, or in a column `Better`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Measure,Value,Target
Answered in time,88.4%,90%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```scorecard
id: headlines
title: Calls in March
area: Force control room
period: March 2024
source: Command and control system
---
Measure,Value,Target,Better
Answered in time,88.4%,90%,higher
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D101.md",
      #"""
# D101: no rows

A block with rows needs a line of headings and at least one row under it. Here there are
headings only, or nothing at all after the line `---`.

Add the rows. If there is nothing to show yet, take the block out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D102.md",
      #"""
# D102: a quote that is not closed

A cell that starts with a quotation mark ends at the next one. Here the second one is missing,
so the rest of the rows would become part of this cell. Spreadsheets put quotes around a cell
that holds a comma.

Write the closing quote at the end of the cell. A quote that belongs to the text is written
twice.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,"40,148
2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,"40,148"
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D103.md",
      #"""
# D103: text after a closing quote

The cell starts with a quotation mark, so it ends at the next one; but more text follows. Usually
the quote in the middle belongs to the text.

Inside a quoted cell write such a quote twice, or leave the outer quotes out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,remark
North,"Golden" hour kept
South,As planned
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,remark
North,"""Golden"" hour kept"
South,As planned
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D104.md",
      #"""
# D104: a row with too few cells

Every row needs a cell under each heading. This row ends too early, and nobody can tell which
cell is missing: all numbers after it could be in the wrong column.

Add the missing cell. If its value is not available write `[x]`; if there can be none, `[z]`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012,[x]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D105.md",
      #"""
# D105: a row with too many cells

The row has a cell for which there is no heading. Very often a number with a thousands comma
became two cells: `40,148` without quotes is `40` and `148`.

Put a cell that holds a comma in quotes, write the number without the comma, or add the heading
that is missing.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40,148
2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,"40,148"
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D106.md",
      #"""
# D106: a column without a heading

Each column needs a heading: people who hear the table read aloud are told the heading before
each value, and whoever opens the download has nothing else to go by.

Write what the column holds. Empty columns at the right end, which spreadsheets add, do no harm.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,,101 calls
2023-06,40148,21500
2023-07,37012,21100
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012,21100
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D107.md",
      #"""
# D107: two columns with one heading

Two columns have the same heading, so a chart or a formula could not say which one it means.
Only letters and digits count: `999 calls` and `999-Calls` are the same name.

Give each column a heading of its own. Two tables side by side are better made into one.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,position,time,position
2023-06,22nd/44,6,32nd/44
2023-07,22nd/44,6,18th/44
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,position by median,time,position by mean
2023-06,22nd/44,6,32nd/44
2023-07,22nd/44,6,18th/44
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D108.md",
      #"""
# D108: cells that neither commas nor tabs separate

Cells are separated by commas, or by tabs as they come when you copy them from a spreadsheet.
Here they are separated by semicolons or by `|`.

Copy the cells from the spreadsheet and paste them again, or save as "CSV UTF-8 (comma
delimited)". A decimal comma becomes a full stop: `12,5` is `12.5`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month;share
2023-06;12,5
2023-07;13,1
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,share
2023-06,12.5
2023-07,13.1
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D109.md",
      #"""
# D109: a blank line between rows

There is a blank line between two rows. It is left out, and the rows after it count. The finding
is there because a blank line may be the border between two tables.

Take the line out, or put the second table in a block of its own.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148

2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D110.md",
      #"""
# D110: the heading line a second time

A row repeats the heading line word for word, as happens when pages of a long table are put
together. The row is left out.

Take the line out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
month,999 calls
2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D111.md",
      #"""
# D111: two heading lines

The first row under the headings holds words where the others hold numbers: it is a second
heading line, as spreadsheets have it under merged cells. A table needs one heading for each
column, so that every number can be named.

Make one line of the two. The message shows it ready to paste. In a `table` block you may keep both
lines with `header-rows: 2`: the download has the joined headings.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
,2022,,2023,
hub,calls,texts,calls,texts
North,4810,1204,4655,1310
South,3920,988,3871,1002
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,2022 calls,2022 texts,2023 calls,2023 texts
North,4810,1204,4655,1310
South,3920,988,3871,1002
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D112.md",
      #"""
# D112: not a number

The other cells of this column are numbers, and this one cannot be read as one. Often a letter
slipped in: the capital O for 0, a small L for 1.

Write the number. If the value is not available write `[x]`. If the column is meant to hold
text, say so in the block: `columns:` and under it `999 calls: text`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2018-06,"1,198"
2018-07,"1,2O4"
2018-08,"1,310"
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2018-06,"1,198"
2018-07,"1,204"
2018-08,"1,310"
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D113.md",
      #"""
# D113: a comma in the wrong place of a number

The comma in this number does not stand before the third digit from the right. Either a digit is
missing or doubled, or the comma stands where a decimal point is meant. Only you can know.

Look the number up and write it as `22,961`, or without a comma.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,longest wait
2022-03,"2,386"
2022-07,"2,2961"
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,longest wait
2022-03,"2,386"
2022-07,"2,296"
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D114.md",
      #"""
# D114: a number with too many digits

A number can have up to 18 digits, which are then kept exactly. This one has more.

Round it, or write it in a larger unit.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
item,amount
First,1234567890123456789
Second,1204
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
item,amount
First,1234567890
Second,1204
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D115.md",
      #"""
# D115: a number in scientific notation

The cell is in scientific notation, such as `1.2E+05`. Spreadsheets write large numbers like this
when a column is too narrow, and the digits that are not shown may be lost.

Widen the column in the spreadsheet, copy again, and write the number in digits.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,4.01E+04
2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D116.md",
      #"""
# D116: a placeholder for a missing value

The cell holds a sign or a word for "nothing here", such as `n/a`, `-` or `..`. It does not say why
the value is missing, and programs read it in different ways.

Write `[x]` if the value is not available, `[z]` if there can be none, `[c]` if it is
confidential; or `0` if the number is zero. The page then shows the word.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-11,36120
2023-12,n/a
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-11,36120
2023-12,[x]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D117.md",
      #"""
# D117: a spreadsheet's error value

The cell holds an error of the spreadsheet, such as `#REF!` or `#DIV/0!`: the formula in it no
longer works, so there is no number.

Correct the formula and copy again. If there is no value, write `[x]`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,#REF!
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,[x]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D118.md",
      #"""
# D118: different units in one column

A column holds values of one kind. Here some cells are percentages and others plain numbers (or
money, or percentage points), so `4` could mean 4 or 4%.

Write all cells in the same unit. If the cells without a sign are percentages as well, say so in
the block: `columns:` and under it `attended: percent`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
type,attended
Burglary,88.4%
Robbery,74.4
Rape,43.5%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
type,attended
Burglary,88.4%
Robbery,74.4%
Rape,43.5%
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D119.md",
      #"""
# D119: a duration that can be read in two ways

`12:04` can be 12 minutes and 4 seconds, or 12 hours and 4 minutes. Vitrine does not guess.

Say under `columns:` what the column holds: `m:s` for minutes and seconds, `h:m` for hours and
minutes. In words, as in `12 min 4 s`, nothing needs to be said.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,average wait
2023-03,12:04
2023-12,5:12
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
columns:
  average wait: m:s
---
month,average wait
2023-03,12:04
2023-12,5:12
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D120.md",
      #"""
# D120: an empty cell

A cell is empty. A reader cannot tell whether the value is zero, secret, late or forgotten, and a
screen reader says only "blank". A merged cell of a spreadsheet leaves empty cells too.

Write `[x]` if the value is not available, `[z]` if there can be none, `[c]` if it is
confidential. Under a merged cell, repeat its text in each row.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,[x]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D121.md",
      #"""
# D121: a date or period that can be read in two ways

The date or period can be read in two ways: `3/4/2024` is 3 April in one country and 4 March in
another, and `2011-12` is a month or a financial year.

Write dates as `2024-04-03` or `3 April 2024`, months as `2011-12` beside other months or
`December 2011`, financial years as `2011/12`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
day,999 calls
03/04/2024,1310
04/04/2024,1204
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
day,999 calls
2024-04-03,1310
2024-04-04,1204
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D122.md",
      #"""
# D122: not a period of the column's kind

The other cells of this column are dates, months, quarters or years; this one is something else,
or a day that does not exist. A total in the last row is found in the same way.

Write a period of the same kind. Take a total out of the rows: somebody who adds up the download
would count everything twice.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-13,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D123.md",
      #"""
# D123: not a duration

The column holds durations, and this cell is none: the unit is missing, or a part is 60 or more.

Write `3 min 29 s`, `2 hours 16 minutes` or `46 seconds`; in a column that is stated as `m:s`,
`3:29`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,average
North,20 minutes 36 seconds
South,19 minutes 75 seconds
East,18 minutes
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,average
North,20 minutes 36 seconds
South,20 minutes 15 seconds
East,18 minutes
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D124.md",
      #"""
# D124: not an amount of money

The column holds amounts of money, and this cell is none, or is in another currency.

Write amounts as `£1,204`, `£4.2m` or `£1.2bn`. Amounts in another currency need a column of
their own.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
item,cost
Staff,£4.2m
Vehicles,€1.1m
Buildings,£2.5m
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
item,cost
Staff,£4.2m
Vehicles,£0.9m
Buildings,£2.5m
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D125.md",
      #"""
# D125: not a place in an order

The column holds places in an order, such as `18th/44`, and this cell is none, or is a place after
the last one.

Write `18th`, or `18th/44` to say of how many.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,position
2023-06,22nd/44
2023-07,45th/44
2023-08,23rd/44
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,position
2023-06,22nd/44
2023-07,22nd/44
2023-08,23rd/44
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D126.md",
      #"""
# D126: an unknown shorthand

Letters in square brackets say something about a value. This one is not known, or it stands in
the wrong place.

Instead of a value: `[x]` not available, `[c]` confidential, `[z]` not applicable, `[low]` not
zero but rounds to it. After a value: `[p]` provisional, `[r]` revised, `[e]` estimated.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012 [u]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012 [p]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D127.md",
      #"""
# D127: text that a spreadsheet would run

The text starts with `=`, `+`, `-` or `@`. When somebody opens the download in a spreadsheet it
would run as a formula, which can be wrong or dangerous. Vitrine does not alter your text, so it
asks you to.

Write the text so that it starts with a letter or a digit.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
option,answers
+ more than an hour,1310
up to an hour,4204
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
option,answers
more than an hour,1310
up to an hour,4204
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D128.md",
      #"""
# D128: a total among the rows

The last row is a total of the rows above it. In a chart it would stand as a bar beside its own
parts, and whoever adds up the download counts everything twice.

Take the row out of the data, and give the total in a sentence. In a `table` block the row may
stay: say `total: row`, and it is printed as a total and checked against the rows above it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,999 calls
North,4810
South,3920
Total,8730
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
hub,999 calls
North,4810
South,3920
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D129.md",
      #"""
# D129: a column that does not exist

Under `columns:` each line starts with a heading of the rows. There is no column with this one.
Capitals, blanks and signs do not matter; letters and digits do.

Correct the name. The message says which heading is nearest.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
columns:
  999 call: {unit: calls}
---
month,999 calls
2023-06,40148
2023-07,37012
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
columns:
  999 calls: {unit: calls}
---
month,999 calls
2023-06,40148
2023-07,37012
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D130.md",
      #"""
# D130: two columns with one name

The short name that is given to a column under `columns:` belongs to another column already.
Formulas and settings could not tell the two apart. Only letters and digits count.

Choose another short name.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
columns:
  999 calls: {name: calls}
  101 calls: {name: Calls}
---
month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012,21100
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
columns:
  999 calls: {name: emergency}
  101 calls: {name: other}
---
month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012,21100
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D131.md",
      #"""
# D131: values where headings should be

Every cell of the first line is a number, a period or the like, so the line of headings is
probably missing. The first line is always read as the headings, and would not be drawn.

Write a line of headings above it. If these are the headings, add a word to one of them.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls and how they were answered
area: Force control room
period: Latest figures
source: Command and control system
---
month,999 calls
2023-06,40148
2023-07,37012
2023-08,35210
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D132.md",
      #"""
# D132: a category or total that does not exist

`suppress:` names a column, a total or a category that is not in the table. The name is probably
misspelt, so a number that should be hidden or added up may still be seen.

Write the name as it stands in the heading line or in the rows. Capitals, blanks and signs make
no difference.

## Wrong

~~~~ wrong content/report.md
---
title: Victims
---

```table
id: victims
title: Victims by religion
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress:
  below: 5
  merge: {Other: [Jain, Shinto]}
---
Religion,Victims
Islam,24
Jain,2
Sikh,4
```
~~~~

## Right

~~~~ right content/report.md
---
title: Victims
---

```table
id: victims
title: Victims by religion
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress:
  below: 5
  merge: {Other: [Jain, Sikh]}
---
Religion,Victims
Islam,24
Jain,2
Sikh,4
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D133.md",
      #"""
# D133: a description without its dataset

A `.yml` file in `content/data` describes the `.csv` file of the same name beside it. There is no
such file, so what it says (also what it wants hidden) is said of nothing.

Give it the name of the dataset, or remove it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell in February.
~~~~

~~~~ wrong content/data/cals.yml
title: Calls to the control room
~~~~

~~~~ wrong content/data/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February.
~~~~

~~~~ right content/data/calls.yml
title: Calls to the control room
~~~~

~~~~ right content/data/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D134.md",
      #"""
# D134: two rows with one key

The columns under `primary-key:` tell one row of the dataset from another, and here two rows have
the same values in them. Often rows were pasted twice, or the data has one more column, such as
the area, that the key leaves out.

Correct one of the rows, take one out, or name the other column in `primary-key:` as well.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: answered
title: Calls answered
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
data: calls
```
~~~~

~~~~ wrong content/data/calls.yml
title: Calls to the control room
primary-key: month
~~~~

~~~~ wrong content/data/calls.csv
month,area,calls
2024-01,North,4810
2024-01,South,4655
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: answered
title: Calls answered
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
data: calls
```
~~~~

~~~~ right content/data/calls.yml
title: Calls to the control room
primary-key: [month, area]
~~~~

~~~~ right content/data/calls.csv
month,area,calls
2024-01,North,4810
2024-01,South,4655
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D135.md",
      #"""
# D135: a selection that no row fits

`where:` asks for rows in which a column has a certain value, and no row has it. Capitals, blanks
and signs make no difference; the letters do.

Write the value as it stands in the data, or take the line out.


## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
where: {Kind: Urgent}
---
Area,Kind,Calls
North,Emergency,4810
South,Emergency,4655
North,Other,310
South,Other,295
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
where: {Kind: Emergency}
---
Area,Kind,Calls
North,Emergency,4810
South,Emergency,4655
North,Other,310
South,Other,295
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D136.md",
      #"""
# D136: the last periods of data without periods

`last:` shows the last months, quarters or years of the data, and the data has no column of
periods.

Take the line out. To show only the largest rows of a table, write `sort:` and `top:`. If a column
holds periods that were not recognised, say so under `columns:`: `Month: month`.


## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
last: 2
---
Area,Kind,Calls
North,Emergency,4810
South,Emergency,4655
North,Other,310
South,Other,295
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
sort: Calls
top: 2
---
Area,Kind,Calls
North,Emergency,4810
South,Emergency,4655
North,Other,310
South,Other,295
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D137.md",
      #"""
# D137: series that cannot stand side by side

`series:` in a table makes a column of each name in one column of the data. Here two rows would
stand in the same place: they have the same labels and the same series.

Keep one row for each, or choose the rows that are meant with `where:`.


## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
series: Area
---
Area,Kind,Calls
North,Emergency,4810
South,Emergency,4655
North,Emergency,310
South,Emergency,295
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```table
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
series: Area
---
Area,Kind,Calls
North,Emergency,4810
South,Emergency,4655
North,Other,310
South,Other,295
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/D138.md",
      #"""
# D138: a line of hyphens among the rows

A data block has one line `---`: it divides the settings above it from the rows below it. Another one
among the rows is no row, and is left out. It often stays behind when two tables are pasted together,
or when a table was drawn with lines of hyphens.

Take the line out. A second table needs a block of its own.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
title: Calls answered
measure: Calls answered each month
area: Force control room
period: January and February 2024
source: Command and control system
---
month,999,101
2024-01,4810,9120
---
2024-02,4655,9007
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
title: Calls answered
measure: Calls answered each month
area: Force control room
period: January and February 2024
source: Command and control system
---
month,999,101
2024-01,4810,9120
2024-02,4655,9007
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F100.md",
      #"""
# F100: a formula that cannot be read

The formula stops where a value, a bracket or a parenthesis is missing, or holds a sign that means
nothing in a formula. The finding marks the place.

Formulas look like those of a spreadsheet: `calls[999 calls, 2018]` is a cell,
`sum(calls[999 calls])` a function of a column. The guide has them all.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = sum(calls[999, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F101.md",
      #"""
# F101: a formula that is too long

A formula can have up to 2,000 characters. A longer one is hardly ever meant; often other text was
pasted into the check block.

Split it into several figures, or put the sum into a column of the data.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018] + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F102.md",
      #"""
# F102: a formula that is nested too deeply

More than 50 functions and parentheses stand inside one another.

Take out the parentheses that are not needed, or split the formula.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((calls[999, 2018]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F103.md",
      #"""
# F103: a function that does not exist

No function has this name. The guide to checked figures has a table of all functions with their
arguments.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose by 15.7%.

```check
rose by 15.7% = increase(calls[999, 2017 .. 2018])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose by 15.7%.

```check
rose by 15.7% = change(calls[999, 2017 .. 2018])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F104.md",
      #"""
# F104: a function with the wrong arguments

The function needs other arguments: more or fewer of them, one cell where a whole column is named,
or a comparison where an amount is.

The finding shows how the function is written.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: hubs
title: Response hubs
measure: Incidents attended and what they cost
area: The three hubs
period: 2018
source: Command and control system
---
hub,incidents,attended,spent
North,226,81.5%,£420000
South,1228,75%,£610000
East,0,74.4%,£50000
```

North had 15.5% of the incidents.

```check
15.5% of the incidents = share(hubs[incidents, North])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: hubs
title: Response hubs
measure: Incidents attended and what they cost
area: The three hubs
period: 2018
source: Command and control system
---
hub,incidents,attended,spent
North,226,81.5%,£420000
South,1228,75%,£610000
East,0,74.4%,£50000
```

North had 15.5% of the incidents.

```check
15.5% of the incidents = share(hubs[incidents, North], hubs[incidents])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F105.md",
      #"""
# F105: data that no block or file holds

The name before the brackets is the `id:` of a block on the page, the name of a CSV file beside the
page, of a dataset in `content/data`, or of a measure. None of them has this name.

Names are compared by their letters and digits alone.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = call[999, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F106.md",
      #"""
# F106: a column that the data does not have

The first name between the brackets is a heading of the data, its short name from `columns:`, or
words of a heading that no other heading has.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[998, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F107.md",
      #"""
# F107: a name that fits several columns

The name between the brackets is a part of several headings, or the data has several columns and
the formula names none.

Write the whole heading: `calls[999 calls, 2018]`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[calls, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999 calls, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F108.md",
      #"""
# F108: a row that the data does not have

No row has this key. The key stands in the first column, or in the one that `x:` names; a month can
be written `2018-07` or `July 2018`, a year `2018`, a financial year `2017/18`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2019]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F109.md",
      #"""
# F109: a key that fits several rows

Several rows have the key, because a further column tells them apart, or because a month without
its year stands in several years.

Name the further column after a comma, as in `crime[recorded, 2018, Sex = Female]`, or the year.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: crime
title: Recorded offences
measure: Offences in a year by sex of the victim
area: All districts
period: 2017 and 2018
source: Crime system
columns:
  year: year
---
year,Sex,recorded
2017,Female,412
2017,Male,388
2018,Female,430
2018,Male,371
```

There were 430 offences against women.

```check
were 430 offences = crime[recorded, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: crime
title: Recorded offences
measure: Offences in a year by sex of the victim
area: All districts
period: 2017 and 2018
source: Crime system
columns:
  year: year
---
year,Sex,recorded
2017,Female,412
2017,Male,388
2018,Female,430
2018,Male,371
```

There were 430 offences against women.

```check
were 430 offences = crime[recorded, 2018, Sex = Female]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F110.md",
      #"""
# F110: a value that is missing

A cell that the formula needs is `[x]`, `[c]` or `[z]`, or a period in the range has no row. A sum
without it would be too small, and nobody would see it.

Add the value, name a range without it, or write `ignoring missing` in the formula if the sentence
itself says that something is left out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a month
area: Force control room
period: January to April 2018
source: Command and control system
---
month,999 calls
2018-01,1200
2018-02,1100
2018-03,[x]
2018-04,1400
```

In the first four months there were 3,700 calls, leaving March out.

```check
were 3,700 calls = sum(calls[999])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a month
area: Force control room
period: January to April 2018
source: Command and control system
---
month,999 calls
2018-01,1200
2018-02,1100
2018-03,[x]
2018-04,1400
```

In the first four months there were 3,700 calls, leaving March out.

```check
were 3,700 calls = sum(calls[999] ignoring missing)
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F111.md",
      #"""
# F111: a period with gaps

A longer period is made of all its parts. One of them is missing here, so there is no value for the
whole: a year of eleven months is no year.

Add the missing rows, or name the periods that are there.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a month
area: Force control room
period: January to April 2018
source: Command and control system
columns:
  999 calls: {total: sum}
---
month,999 calls
2018-01,1200
2018-02,1100
2018-03,1300
2018-04,1400
```

There were 5,000 calls by the end of April.

```check
were 5,000 calls = calls[999, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a month
area: Force control room
period: January to April 2018
source: Command and control system
columns:
  999 calls: {total: sum}
---
month,999 calls
2018-01,1200
2018-02,1100
2018-03,1300
2018-04,1400
```

There were 5,000 calls by the end of April.

```check
were 5,000 calls = sum(calls[999, 2018-01 .. 2018-04])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F112.md",
      #"""
# F112: a period that is longer than those of the data

The key is a year or a quarter and the rows are months. Whether the months are added up or averaged
depends on what they are, so Vitrine does not guess.

Write the range yourself, as the finding shows, or say it once for the column: `total: sum` or
`total: mean` under `columns:`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a month
area: Force control room
period: January to April 2018
source: Command and control system
---
month,999 calls
2018-01,1200
2018-02,1100
2018-03,1300
2018-04,1400
```

The first quarter brought 3,600 calls.

```check
brought 3,600 calls = calls[999, 2018 Q1]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a month
area: Force control room
period: January to April 2018
source: Command and control system
---
month,999 calls
2018-01,1200
2018-02,1100
2018-03,1300
2018-04,1400
```

The first quarter brought 3,600 calls.

```check
brought 3,600 calls = sum(calls[999, 2018-01 .. 2018-03])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F113.md",
      #"""
# F113: a period that the data cannot give

The rows are longer than the period, as years are longer than a month, or lie across it, as
financial years lie across calendar years.

Name a period that the data has.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018-07]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F114.md",
      #"""
# F114: a quarter that can be read in two ways

The body reports by financial years (`year: financial` in `site.yml`), so the third quarter of 2023
may be July to September or October to December.

Write `2023/24 Q3` for the quarter of the financial year, or name the months.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
year: financial
~~~~

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a quarter
area: Force control room
period: Third quarter of 2023/24
source: Command and control system
---
quarter,999 calls
2023/24 Q2,112300
2023/24 Q3,108900
```

There were 108,900 calls.

```check
were 108,900 calls = calls[999, 2023 Q3]
```
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
year: financial
~~~~

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a quarter
area: Force control room
period: Third quarter of 2023/24
source: Command and control system
---
quarter,999 calls
2023/24 Q2,112300
2023/24 Q3,108900
```

There were 108,900 calls.

```check
were 108,900 calls = calls[999, 2023/24 Q3]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F115.md",
      #"""
# F115: units that do not go together

The formula adds, compares or divides amounts that do not fit: money and a count of calls, or a
percentage and percentage points.

Often the wrong column is named. `columns:` says what the unit of a column is.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: hubs
title: Response hubs
measure: Incidents attended and what they cost
area: The three hubs
period: 2018
source: Command and control system
---
hub,incidents,attended,spent
North,226,81.5%,£420000
South,1228,75%,£610000
East,0,74.4%,£50000
```

Hubs dealt with 1,454 incidents.

```check
with 1,454 incidents = hubs[incidents, North] + hubs[spent, South]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: hubs
title: Response hubs
measure: Incidents attended and what they cost
area: The three hubs
period: 2018
source: Command and control system
---
hub,incidents,attended,spent
North,226,81.5%,£420000
South,1228,75%,£610000
East,0,74.4%,£50000
```

Hubs dealt with 1,454 incidents.

```check
with 1,454 incidents = hubs[incidents, North] + hubs[incidents, South]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F116.md",
      #"""
# F116: figures about different stretches of time

Two figures are held against one another that are not about the same length of time: a month and
twelve months, or a part of a year and a whole one.

Compare the same months of both years, or two whole years.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in the month and in the 12 months to it
area: Force control room
period: December 2017 and 2018
source: Command and control system
columns:
  calls: {basis: in month}
  yearly: {name: in 12 months, basis: rolling 12 months}
---
month,calls,yearly
2017-12,12100,150133
2018-12,14400,173676
```

There were 2,300 more calls than in the December before.

```check
were 2,300 more = calls[calls, 2018-12] - calls[yearly, 2017-12]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in the month and in the 12 months to it
area: Force control room
period: December 2017 and 2018
source: Command and control system
columns:
  calls: {basis: in month}
  yearly: {name: in 12 months, basis: rolling 12 months}
---
month,calls,yearly
2017-12,12100,150133
2018-12,14400,173676
```

There were 2,300 more calls than in the December before.

```check
were 2,300 more = calls[calls, 2018-12] - calls[calls, 2017-12]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F117.md",
      #"""
# F117: a sum of figures that overlap

Rolling figures and figures for the year to date hold the same months again and again. Their sum
counts these months several times.

Name the one cell that stands for the whole time: the last one.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in the month and in the 12 months to it
area: Force control room
period: December 2017 and 2018
source: Command and control system
columns:
  calls: {basis: in month}
  yearly: {name: in 12 months, basis: rolling 12 months}
---
month,calls,yearly
2017-12,12100,150133
2018-12,14400,173676
```

In 2018 there were 173,676 calls.

```check
were 173,676 calls = sum(calls[yearly])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in the month and in the 12 months to it
area: Force control room
period: December 2017 and 2018
source: Command and control system
columns:
  calls: {basis: in month}
  yearly: {name: in 12 months, basis: rolling 12 months}
---
month,calls,yearly
2017-12,12100,150133
2018-12,14400,173676
```

In 2018 there were 173,676 calls.

```check
were 173,676 calls = calls[yearly, 2018-12]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F118.md",
      #"""
# F118: a division by zero

A share of nothing and a change from zero have no value. Either the formula names the wrong cell, or
the sentence has to be written without a percentage.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: hubs
title: Response hubs
measure: Incidents attended and what they cost
area: The three hubs
period: 2018
source: Command and control system
---
hub,incidents,attended,spent
North,226,81.5%,£420000
South,1228,75%,£610000
East,0,74.4%,£50000
```

East had no incidents and the South 1,228.

```check
the South 1,228 = change(hubs[incidents, East], hubs[incidents, South])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: hubs
title: Response hubs
measure: Incidents attended and what they cost
area: The three hubs
period: 2018
source: Command and control system
---
hub,incidents,attended,spent
North,226,81.5%,£420000
South,1228,75%,£610000
East,0,74.4%,£50000
```

East had no incidents and the South 1,228.

```check
the South 1,228 = hubs[incidents, South] - hubs[incidents, East]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F119.md",
      #"""
# F119: a number that is too large to be exact

Every figure is worked out exactly, with up to 38 digits. The result has more.

Use a larger unit, or split the formula.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018] * 999999999999999 * 999999999999999 * 999999999999
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F120.md",
      #"""
# F120: a formula that would reveal a suppressed value

The formula takes visible numbers away from a total, so that only suppressed ones are left: readers
could work out what was hidden to protect people. It does not matter that the numbers stand in
different blocks of the page. The finding does not say the number, and neither should the text.

Leave the figure out, or merge the small categories with others.

## Wrong

~~~~ wrong content/report.md
---
title: Victims
---

```table
id: victims
title: Fewer victims in every ward but one
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
ward,women,men,unknown,All
North,3,20,4,27
South,11,12,30,53
East,30,31,25,86
```

In the North 7 victims were not men.

```check
7 victims were not men = victims[All, North] - victims[men, North]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Victims
---

```table
id: victims
title: Fewer victims in every ward but one
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
ward,women,men,unknown,All
North,3,20,4,27
South,11,12,30,53
East,30,31,25,86
```

There were 27 victims in the North.

```check
were 27 victims = victims[All, North]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F121.md",
      #"""
# F121: data from after the paper was written

The figure uses a period that was not over on the day that `written:` names, so the paper cannot
have had its data. Either the date is wrong, or the data was changed since.

Correct the date, or name a period that was over.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
written: 2018-11-20
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
written: 2019-02-04
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Calls rose to 173,676.

```check
rose to 173,676 = calls[999, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F122.md",
      #"""
# F122: a number that can be read in two ways

`12,500` between the parentheses of a function can be one number or two arguments, and `12:04` can
be minutes and seconds or hours and minutes. Vitrine does not guess.

Write numbers in formulas without separators, put a blank after the commas between arguments, and
write durations in words.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

One call in ten lasted 2 minutes.

```check
lasted 2 minutes = 2:00
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

One call in ten lasted 2 minutes.

```check
lasted 2 minutes = 2 minutes
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F123.md",
      #"""
# F123: a minus without blanks

`5-3` could be a name. In formulas a minus has a blank on both sides.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

There were 23,543 more calls.

```check
were 23,543 more = 173676-150133
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

There were 23,543 more calls.

```check
were 23,543 more = 173676 - 150133
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F124.md",
      #"""
# F124: a column of words in a calculation

The formula needs amounts, and the column that it names holds words or periods.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: crime
title: Recorded offences
measure: Offences in a year by sex of the victim
area: All districts
period: 2017 and 2018
source: Crime system
columns:
  year: year
---
year,Sex,recorded
2017,Female,412
2017,Male,388
2018,Female,430
2018,Male,371
```

There were 430 offences against women.

```check
were 430 offences = sum(crime[Sex, 2018 .. 2018, Sex = Female])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: crime
title: Recorded offences
measure: Offences in a year by sex of the victim
area: All districts
period: 2017 and 2018
source: Crime system
columns:
  year: year
---
year,Sex,recorded
2017,Female,412
2017,Male,388
2018,Female,430
2018,Male,371
```

There were 430 offences against women.

```check
were 430 offences = sum(crime[recorded, 2018 .. 2018, Sex = Female])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F125.md",
      #"""
# F125: a percentage change from below zero

A change is a part of the value at the start. Where that is below zero the percentage would have the
wrong sign: from −£200,000 to £300,000 is no fall by 250%.

Write the difference instead.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: budget
title: Budget
measure: Result of the year
area: The force
period: 2017/18 and 2018/19
source: Statement of accounts
---
year,result
2017/18,£-200000
2018/19,£300000
```

The result improved by £500,000.

```check
improved by £500,000 = change(budget[result, 2017/18 .. 2018/19])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: budget
title: Budget
measure: Result of the year
area: The force
period: 2017/18 and 2018/19
source: Statement of accounts
---
year,result
2017/18,£-200000
2018/19,£300000
```

The result improved by £500,000.

```check
improved by £500,000 = budget[result, 2018/19] - budget[result, 2017/18]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F126.md",
      #"""
# F126: a range without rows

The range ends before it starts, or no row with a value lies in it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Together 323,809 calls.

```check
Together 323,809 calls = sum(calls[999, 2018 .. 2017])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

```data
id: calls
title: Emergency calls
measure: 999 calls in a year
area: Staffordshire
period: 2017 and 2018
source: Report of February 2019
columns:
  year: year
---
year,999 calls,101 calls
2017,150133,348627
2018,173676,341204
```

Together 323,809 calls.

```check
Together 323,809 calls = sum(calls[999, 2017 .. 2018])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F130.md",
      #"""
# F130: a row that does not balance

A rule under `checks:` says what must be so in each row, and in this row it is not. One of the
numbers is wrong, or something is left out.

Correct the number. If a value is not known write `[x]`: rows with a missing value are not checked.

## Wrong

~~~~ wrong content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - dealt = resolved + referred
---
month,dealt,resolved,referred
2018-07,12100,7300,4800
2018-08,12400,7500,4800
```
~~~~

## Right

~~~~ right content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - dealt = resolved + referred
---
month,dealt,resolved,referred
2018-07,12100,7300,4800
2018-08,12400,7500,4900
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F131.md",
      #"""
# F131: a cell that does not follow from its row

A rule under `checks:` says how a column follows from others, and this cell is not what follows,
rounded as it is printed.

Correct the cell, or the cells that it follows from.

## Wrong

~~~~ wrong content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - % = share(No, total)
---
outcome,No,%
Resolved,301,68%
Referred,58,14%
Other,81,18%
```
~~~~

## Right

~~~~ right content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - % = share(No, total)
---
outcome,No,%
Resolved,301,68%
Referred,58,13%
Other,81,18%
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F132.md",
      #"""
# F132: a row that stands twice

A rule under `checks:` says that no two rows are the same, `distinct rows`, or are the same in some
columns, `distinct month`. Often a row was pasted twice.

Take one of the rows out, or correct what differs.

## Wrong

~~~~ wrong content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - distinct month
---
month,dealt
2018-07,12100
2018-07,12400
```
~~~~

## Right

~~~~ right content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - distinct month
---
month,dealt
2018-07,12100
2018-08,12400
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F133.md",
      #"""
# F133: a total that is not the sum

A rule under `checks:` says that what is called `Total` is the sum of the rest, or what a whole
column makes, and it is not.

Correct the total, or the number that is wrong.

## Wrong

~~~~ wrong content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - total(column) = sum
---
month,calls,texts,Total
2018-07,301,58,358
2018-08,310,60,370
```
~~~~

## Right

~~~~ right content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - total(column) = sum
---
month,calls,texts,Total
2018-07,301,58,359
2018-08,310,60,370
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F134.md",
      #"""
# F134: a rule that cannot be read

A rule under `checks:` is a formula with a comparison, such as `dealt = resolved + referred`, or
`distinct rows`, or `totals`. This line is none of them.

## Wrong

~~~~ wrong content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - resolved + referred
---
month,dealt,resolved,referred
2018-07,12100,7300,4800
```
~~~~

## Right

~~~~ right content/report.md
---
title: Incidents
---

```table
id: incidents
title: What became of incidents
measure: Incidents in the month
area: Resolution centre
period: July and August 2018
source: Command and control system
checks:
  - dealt = resolved + referred
---
month,dealt,resolved,referred
2018-07,12100,7300,4800
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F150.md",
      #"""
# F150: a number in the text that cannot be read

A comma in a number stands before each third digit, counted from the right: `22,961`. In
`2,2961` a digit is too many or the comma is misplaced, and nobody can tell which. Two full stops
in a row, as in `12..5`, are as unclear.

Write the number that is meant; the finding names those that it may be. For a range write a dash,
`12–15`. In a list of numbers leave a blank behind each comma.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The longest wait was 2,2961 seconds.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The longest wait was 22,961 seconds.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F151.md",
      #"""
# F151: a day that is in no calendar

The month has fewer days: June ends with the 30th, and February has a 29th only in a leap year.

Write the day that is meant. For the end of a month it is enough to name the month.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The pilot ended on 31 June 2023.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The pilot ended on 30 June 2023.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F152.md",
      #"""
# F152: something that happened after the paper

The text says that something has happened, and names a time after the day of the paper. Most often
the year is one too late, as happens in January.

Correct the year. If it has not happened yet, say that it is planned: "will be introduced in July
2024". The day of the paper is the latest of `date:`, `meeting:`, `written:` and `approved:`, and
of the days of its corrections.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

Triage was introduced in July 2024.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

Triage was introduced in July 2023.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F153.md",
      #"""
# F153: a rate that does not say of what

A rate, a proportion or a percentage of more than 100 needs a unit: a rate of 40,148 is none, and
is most often a number of calls that slipped into the wrong sentence.

Say per what it is, as in "a rate of 258 per 1,000 residents", or give the percentage. If a number
is meant, call it a number.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The abandonment rate rose to its highest at 40,148.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The abandonment rate rose to its highest at 43.3%.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F154.md",
      #"""
# F154: a percentage that goes up or down by per cent

A proportion that "rose by 5%" can have gone from 40% to 42% (5 per cent of 40) or from 40% to 45%
(5 percentage points). Readers take the second and are often wrong.

Write "percentage points" for the difference of two percentages. Better still, give both: "from
40% to 45%".

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The proportion attended in time increased by 5.1% on the year before.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The proportion attended in time increased by 5.1 percentage points on the year before.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F155.md",
      #"""
# F155: a share that its two numbers do not give

The sentence gives a part, a whole and the percentage, and the percentage is another one: 6 of 44
is 14%, not 18%.

Correct the percentage, or the number that is wrong. If the percentage is of something else, say
of what, outside of the brackets.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

Last year 6 of 44 forces (18%) met the target.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

Last year 6 of 44 forces (14%) met the target.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F156.md",
      #"""
# F156: a heading about another stretch of time

The heading of a column and the words above its table speak of two stretches of time: the table is
introduced as the last quarter, and its heading says the last 12 months. Most often the table above
was copied and its heading forgotten.

Name the same stretch in both.

## Wrong

~~~~ wrong content/report.md
---
title: Response times
kind: report
date: 2019-02-12
---

The position for the last quarter:

| Hub | Average attendance time, last 12 months |
| --- | --- |
| North | 20 minutes 12 seconds |
| East | 19 minutes 39 seconds |
~~~~

## Right

~~~~ right content/report.md
---
title: Response times
kind: report
date: 2019-02-12
---

The position for the last quarter:

| Hub | Average attendance time, last quarter |
| --- | --- |
| North | 20 minutes 12 seconds |
| East | 19 minutes 39 seconds |
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F157.md",
      #"""
# F157: per cent, twice

`%%` and `% per cent` say per cent twice. It comes from templates and from find and replace.

Write it once.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

Calls rose by 5%%.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

Calls rose by 5%.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F158.md",
      #"""
# F158: a change that its two numbers do not give

The sentence gives both ends of a change and its size, and the size is another one: from 12 to 8
seconds is a fall of 4 seconds, not of 2.

Correct the size, or the end that is wrong. Numbers that were rounded before they were printed are
given their play: only a size that none of them can give is found. If the size is of something else,
put it into a sentence of its own.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The average wait fell by 2 seconds, from 12 to 8 seconds.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: report
date: 2024-02-28
---

The average wait fell by 4 seconds, from 12 to 8 seconds.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F200.md",
      #"""
# F200: a check block without lines

A `check` block holds a line for each figure of the text above: the words as they stand there, a
blank, `=`, a blank, and the formula that gives the figure. This block has no line.

Write the lines, or take the block out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose to 173,676.

```check

```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose to 173,676.

```check
rose to 173,676 = calls[999 calls, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F201.md",
      #"""
# F201: a line of a check block without a formula

A line of a `check` block has two sides with ` = ` between them: left the words as they stand in the
text above, right the formula. This line has no ` = ` with a blank on each side, or nothing on
one of its sides.

A long line may go on in the next one if that starts with blanks.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose to 173,676.

```check
rose to 173,676
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose to 173,676.

```check
rose to 173,676 = calls[999 calls, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F202.md",
      #"""
# F202: a quotation that is not in the text

A `check` block quotes the sentences above it, back to the last heading or the last check block. The
words on the left of this line do not stand there. Often the text was edited after the block was
written, or the block stands below the next heading.

The help line shows the text that is nearest. Copy the words from the text: kinds of blanks, dashes
and quotation marks may differ, nothing else.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose to 173,676.

```check
grew to 173,676 = calls[999 calls, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose to 173,676.

```check
rose to 173,676 = calls[999 calls, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F203.md",
      #"""
# F203: a quotation that stands twice in the text

The quoted words must be found exactly once in the text above, so that it is clear which figure is
meant. These stand there more than once.

Quote more of the sentence.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

In 2018 there were 173,676 calls. The record is 173,676 calls.

```check
173,676 calls = calls[999 calls, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

In 2018 there were 173,676 calls. The record is 173,676 calls.

```check
there were 173,676 calls = calls[999 calls, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F204.md",
      #"""
# F204: a figure that does not follow from the data

The formula was worked out from the data of the page, and the figure in the text is another one. The
message says what is printed, what was worked out, and what would be right.

Correct the figure, or the data, or the formula, whichever is wrong. A figure that was published in
this form and has to stay, for example in a quotation of an older paper, is kept with
`as printed:` and a reason after the formula. Readers then see both.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose by 13%.

```check
rose by 13% = change(calls[999 calls, 2017 .. 2018])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose by 16%.

```check
rose by 16% = change(calls[999 calls, 2017 .. 2018])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F205.md",
      #"""
# F205: a figure whose unit is not that of the formula

The text and the formula speak of different things: a percentage and percentage points, money and a
plain number, a time and an amount. From 88% to 83% is a fall of 5 percentage points, and a fall of
5.7%: the two are often confused.

Correct the words of the text, or take the other function: `points` gives percentage points,
`change` gives a percentage.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

The share answered in 10 seconds fell by 5%.

```check
fell by 5% = points(calls[Answered in 10 seconds, 2017 .. 2018])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

The share answered in 10 seconds fell by 5 percentage points.

```check
fell by 5 percentage points = points(calls[Answered in 10 seconds, 2017 .. 2018])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F206.md",
      #"""
# F206: words that cannot be held against a formula

The quoted words hold no figure and no word that the formula can be held against, or more than one and
it is not clear which is meant.

Quote the words with the figure, and put brackets around it where there are several: `in [one] month
only`. [Words that can be checked](../../content/guide/checked-words.md) lists the others.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

There were 150,133 calls in the first year and 173,676 in the second.

```check
150,133 calls in the first year and 173,676 in the second = calls[999 calls, 2018]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

There were 150,133 calls in the first year and 173,676 in the second.

```check
150,133 calls in the first year and [173,676] in the second = calls[999 calls, 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F207.md",
      #"""
# F207: a figure that rounded numbers cannot give

The formula works with numbers that were rounded before they were written down. So its result is a
range, and the figure in the text lies outside of it: whatever the exact numbers were, it cannot
be right.

Correct the figure, or give exact numbers.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---


Calls fell from about 2% to 1% of contacts, which is a fall of 90%.

```check
a fall of 90% = change(rounded(2%), rounded(1%))
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---


Calls fell from about 2% to 1% of contacts, which is a fall of 50%.

```check
a fall of 50% = change(rounded(2%), rounded(1%))
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F208.md",
      #"""
# F208: a figure kept without a reason

`as printed:` after a formula keeps a figure that does not follow from the data. The page shows the
reworked figure beside it, and readers must learn why the old one stays.

Write the reason behind the colon.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose by 13%.

```check
rose by 13% = change(calls[999 calls, 2017 .. 2018]) as printed:
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose by 13%.

```check
rose by 13% = change(calls[999 calls, 2017 .. 2018]) as printed: this is the figure of the paper
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F209.md",
      #"""
# F209: a figure that is kept and is right

`as printed:` says that a figure does not follow from the data and stays all the same. But this one does
follow, so readers would be told of a mistake that is none.

Take `as printed:` and its reason out.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose by 16%.

```check
rose by 16% = change(calls[999 calls, 2017 .. 2018]) as printed: this is the figure of the paper
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls,Answered in 10 seconds
2017,"150,133",88%
2018,"173,676",83%
```

Emergency calls rose by 16%.

```check
rose by 16% = change(calls[999 calls, 2017 .. 2018])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F210.md",
      #"""
# F210: a trend that may be chance

A word such as *rose* or *fell* joins two values that both lie in the expected range of the process
chart. Values in that range differ by chance all the time, so the word says more than the data.

Say what the chart says: that the measure varies within its expected range. Or name ends at which it
left the range.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
kind: report
---

```chart
id: calls
type: spc
title: Calls vary as they always do
measure: Calls answered each month
area: Force control room
period: January 2024 to December 2025
source: Command and control system
x: month
y: calls
better: higher
---
month,calls
2024-01,61
2024-02,58
2024-03,63
2024-04,60
2024-05,57
2024-06,62
2024-07,59
2024-08,64
2024-09,60
2024-10,58
2024-11,62
2024-12,63
2025-01,60
2025-02,63
2025-03,58
2025-04,61
2025-05,59
2025-06,62
2025-07,57
2025-08,60
2025-09,64
2025-10,59
2025-11,61
2025-12,63
```

Calls rose in December.

```check
rose = calls[calls, 2025-11 .. 2025-12]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

```chart
id: calls
type: spc
title: Calls vary as they always do
measure: Calls answered each month
area: Force control room
period: January 2024 to December 2025
source: Command and control system
x: month
y: calls
better: higher
---
month,calls
2024-01,61
2024-02,58
2024-03,63
2024-04,60
2024-05,57
2024-06,62
2024-07,59
2024-08,64
2024-09,60
2024-10,58
2024-11,62
2024-12,63
2025-01,60
2025-02,63
2025-03,58
2025-04,61
2025-05,59
2025-06,62
2025-07,57
2025-08,60
2025-09,64
2025-10,59
2025-11,61
2025-12,63
```

Calls varied within their expected range. In December there were 63.

```check
there were 63 = calls[calls, 2025-12]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F211.md",
      #"""
# F211: a difference of estimates that may be chance

The two values are estimates from a survey, and their confidence intervals overlap. So the difference
may be chance: the next survey could show the opposite.

Say both values with their intervals, and that the difference is within what chance can do.

## Wrong

~~~~ wrong content/report.md
---
title: Satisfaction
kind: report
---

```chart
id: survey
type: dot
title: Satisfaction by quarter
measure: People who were satisfied
area: Force area
period: January to June 2024
source: Survey of residents
x: Quarter
y: Satisfied
low: Lower
high: Upper
---
Quarter,Satisfied,Lower,Upper
2024 Q1,81%,76%,86%
2024 Q2,84%,80%,88%
```

Satisfaction rose between the two quarters.

```check
rose = survey[Satisfied, 2024 Q1 .. 2024 Q2]
```
~~~~

## Right

~~~~ right content/report.md
---
title: Satisfaction
kind: report
---

```chart
id: survey
type: dot
title: Satisfaction by quarter
measure: People who were satisfied
area: Force area
period: January to June 2024
source: Survey of residents
x: Quarter
y: Satisfied
low: Lower
high: Upper
---
Quarter,Satisfied,Lower,Upper
2024 Q1,81%,76%,86%
2024 Q2,84%,80%,88%
```

In the second quarter 84% were satisfied; the difference from the first may be chance.

```check
84% were satisfied = survey[Satisfied, 2024 Q2]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F212.md",
      #"""
# F212: a percentage of few

A percentage of fewer than 30 moves by more than three points when one person answers otherwise. It
looks more exact than it is.

Say the numbers themselves, `9 of 12`, or keep the percentage and waive the rule with the reason in the
front matter.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: survey
title: People who were satisfied
---
Area,Asked,Satisfied
North,12,9
South,240,204
```

In the north, 75% were satisfied.

```check
75% = share(survey[Satisfied, North], survey[Asked, North])
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: survey
title: People who were satisfied
---
Area,Asked,Satisfied
North,12,9
South,240,204
```

In the south, 85% were satisfied.

```check
85% = share(survey[Satisfied, South], survey[Asked, South])
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F213.md",
      #"""
# F213: a trend in a title that nothing checks

The title or an annotation of a figure says how something changed, and no check block ties the words to
the data. A title is what most people read, so it should be as right as the text.

Write a check block below the figure that quotes the words and names the values between which they are
meant. The rule looks at papers, reports and measures.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
kind: report
---

```chart
id: calls
type: column
title: Emergency calls rose
measure: Emergency calls in a year
area: Force control room
period: 2017 and 2018
source: Command and control system
x: Year
y: 999 calls
columns: {Year: year}
---
Year,999 calls
2017,"150,133"
2018,"173,676"
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

```chart
id: calls
type: column
title: Emergency calls rose
measure: Emergency calls in a year
area: Force control room
period: 2017 and 2018
source: Command and control system
x: Year
y: 999 calls
columns: {Year: year}
---
Year,999 calls
2017,"150,133"
2018,"173,676"
```

```check
Emergency calls rose = calls[999 calls, 2017 .. 2018]
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/F214.md",
      #"""
# F214: a formula that is not read as a link

A formula for one figure stands where a link has its address: `[16%](=change(calls[999 calls]))`. An
address ends at a blank, so a formula with blanks in it is not a link, and readers would see it.

Put `<` and `>` around the formula, as the help line shows.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls
2017,"150,133"
2018,"173,676"
```

Emergency calls rose by [16%](=change(calls[999 calls, 2017 .. 2018])).
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
columns: {Year: year}
---
Year,999 calls
2017,"150,133"
2018,"173,676"
```

Emergency calls rose by [16%](<=change(calls[999 calls, 2017 .. 2018])>).
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M100.md",
      #"""
# M100: page too large

The page has more than 2 MB of text, as much as several books. Usually data that belongs into a
file was pasted into the page, or a picture was pasted as text. Nobody could load and read such
a page, so it is not read at all.

Put data into CSV files under `content/data` and name them in the blocks that show them, put
pictures beside the page as files, and divide the rest into several pages.

## Wrong

~~~~ wrong console
$ ls -lh content
-rw-r--r-- 1 you you 7.8M report.md
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

The Force answered 4,810 calls in January.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M101.md",
      #"""
# M101: too many brackets in one paragraph

One paragraph holds more than 5,000 opening square brackets. Most often it is data, such as rows
with `[x]` and `[c]`, that lost the fence around it, or a whole list without line breaks.
Reading such a text could take minutes, so it is not read at all.

Put data into a data block between lines of three backticks, and divide long text with empty
lines.

## Wrong

~~~~ wrong console
$ grep -o '\[' content/report.md | wc -l
5210
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Not available in these months: January [x] and February [x].
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M102.md",
      #"""
# M102: nested too deep

Lists, quotations or emphasis stand inside one another on more than 100 levels. No reader could
follow that; it happens when the marks of an old e-mail (`> > > >`) or of a converted file pile
up in front of the text.

Take the marks away and write the text again with one or two levels.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> The Force answered more calls in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

> > The Force answered more calls in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M103.md",
      #"""
# M103: NUL byte in the text

The text holds a byte with the value 0. No text has one: the file was saved in another encoding,
such as UTF-16, or it was damaged, or it is another kind of file under a name that ends in `.md`.

Open the file in the program that it comes from and save it again as text in UTF-8. In the example
`␀` stands for such a byte, which cannot be shown.

## Wrong

~~~~ wrong content/report.md nul
---
title: Calls answered
---

The Force answered more␀ calls.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

The Force answered more calls.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M110.md",
      #"""
# M110: fence never closed

A line of three backticks or tildes opens a block, and no such line ends it. Everything below it
would be part of the block, and would be published as code instead of text. In a list the closing
line needs the same indentation as the opening one, in a quotation the same `>`.

Write the same three backticks on a line of their own after the last line of the block.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell in February.

```data
id: calls
title: Calls answered
---
month,calls
2024-01,4810

The next paragraph would be part of the block.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February.

```data
id: calls
title: Calls answered
---
month,calls
2024-01,4810
```

The next paragraph is text again.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M111.md",
      #"""
# M111: a fence that looks like a block with a misspelt word

A fence has a line `---` between settings and rows, as a data block has, but its first word is
not a kind of block; it is one letter away from one. So the page shows the settings and the
rows as they are typed, and no chart or table.

Correct the word. If the text is meant to be shown as it is, use another word or none. The rule
is called `fence-word`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```dta
id: calls
title: Calls answered
---
month,calls
2024-01,4810
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```data
id: calls
title: Calls answered
---
month,calls
2024-01,4810
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M120.md",
      #"""
# M120: link to a kind of address that is not allowed

A link or an image may lead to `https:`, `http:`, `mailto:` or `tel:`, or to a page, a file or
an anchor of this site; images only to the web or to this site. Other kinds (`javascript:`,
`data:`, `file:` and the folders of your own computer) either do not work for readers or are not
safe for them, so they are never published, however they are spelt. The same goes for an address
with a hidden control character and for one that starts with `//`.

Copy the address from the browser's address line, or put the file beside the page and write its
name.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Read [the minutes](file:///home/office/minutes.pdf) of the meeting.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Read [the minutes](https://www.example.org/minutes.pdf) of the meeting.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M121.md",
      #"""
# M121: image without alternative text

Nothing stands between the brackets of an image. People who do not see the picture, and search
engines, get nothing of what it says; for public bodies the accessibility regulations ask for a
text.

Say between the brackets in one sentence what the picture shows. The rule is called `image-alt`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

![](https://www.example.org/hubs.png)
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

![Map of the five hubs, with the new one in the north](https://www.example.org/hubs.png)
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M130.md",
      #"""
# M130: HTML shown as text

The text holds an HTML tag or comment. A report is written in Markdown and reads well anywhere,
so HTML is not passed on: readers see a tag as it is typed, with its brackets; a comment is left
out altogether.

Write it in Markdown (`**bold**`, a table, an empty line), or put a backslash before `<` if you
mean the sign itself. A site may allow HTML with `raw-html: true` in `site.yml`; the rule is
called `raw-html`, too.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

The Force answered <b>4,810 calls</b> in January.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

The Force answered **4,810 calls** in January, and the wait was \<1 minute.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M140.md",
      #"""
# M140: heading level skipped

The headings of a page are its outline: a heading of level 2 (`##`) is followed by one of level 2
or 3, not 4. People who move through a page by its headings think that they missed something
where a level is skipped, and the contents list has a hole. The first heading is of level 2,
since level 1 is the title of the page.

Take away a `#`, or write the heading between them. The rule is called `heading-levels`;
headings in quotations and lists do not count.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

## Calls

#### Answered in February

4,655 calls were answered.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

## Calls

### Answered in February

4,655 calls were answered.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M141.md",
      #"""
# M141: heading on the level of the page's title

A heading with one `#` has the level of the page's title, and the title stands in the front
matter. A page with two titles confuses readers and search engines, so all headings of the page
are written one level lower than they are typed.

Begin the headings of the text with `##`, their parts with `###`, and delete a first heading that
only repeats the title. The rule is called `title-heading`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

# Calls

4,655 calls were answered.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

## Calls

4,655 calls were answered.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M150.md",
      #"""
# M150: table row with more or fewer cells than the header

A row of a table that is written with `|` has another number of cells than the header. Cells
beyond the last column are not shown, and missing ones are empty, so a figure may be lost or
stand under the wrong heading.

Count the bars: a `|` that is part of a cell is written `\|`. For a long table use a `table` block
with rows from a spreadsheet. The rule is called `table-cells`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

| Month | Calls |
|-------|------:|
| January | 4,810 | provisional |
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

| Month | Calls | |
|-------|------:|---|
| January | 4,810 | provisional |
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M151.md",
      #"""
# M151: table whose second line does not fit its header

The line of hyphens under the header of a table has another number of columns than the header.
Without a line that fits it is no table, and readers see the bars and hyphens as they are typed.

Write one `---` for each column between bars. The rule is called `table-columns`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

| Month | Calls |
|-------|
| January | 4,810 |
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

| Month | Calls |
|-------|------:|
| January | 4,810 |
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M160.md",
      #"""
# M160: a footnote that is named and not written

The text names a footnote, `[^1]`, and no line of the page says what it is. Readers would see the
brackets. The line begins with the same name and a colon: `[^1]: What it says`. It may stand
anywhere on the page, at the start of a line.

If the brackets are meant as text, write a backslash before the first: `\[^1]`. The rule is called
`missing-footnote`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell in February.[^1]
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February.[^1]

[^1]: One call centre was closed for a week.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M161.md",
      #"""
# M161: a footnote that nothing names

A footnote is written and the text does not name it, so it is not shown: its mark was lost when the
sentence was changed, or its name is another one.

Write the mark behind the words that the footnote belongs to, or remove the footnote. The rule is
called `unused-footnote`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell in February.

[^1]: One call centre was closed for a week.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February.[^1]

[^1]: One call centre was closed for a week.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M162.md",
      #"""
# M162: a footnote that is written twice

Two footnotes have one name, so one of them would be lost. This happens when two papers, each with
its own footnotes from 1, are joined into one.

Give one of them another name, in its line and in the text. Readers see numbers in the order of the
text, whatever the names are.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell.[^1] Answers took longer.[^1]

[^1]: One call centre was closed.
[^1]: Seconds, on average.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell.[^1] Answers took longer.[^2]

[^1]: One call centre was closed.
[^2]: Seconds, on average.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M163.md",
      #"""
# M163: a footnote without a text

The line of a footnote ends behind its colon, and nothing that belongs to it follows. Its text may
stand on the same line, or on the next lines with four blanks before each.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell.[^1]

[^1]:

More text.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell.[^1]

[^1]:
    One call centre was closed.

More text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M164.md",
      #"""
# M164: a footnote inside a link

A footnote's mark is a link, and stands here between the brackets of another one. A place on a page
cannot lead to two others.

Write the mark behind the link. The rule is called `footnote-in-link`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

See [the statement[^1]](https://example.org/).

Calls fell.[^1]

[^1]: Since January.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

See [the statement](https://example.org/).[^1]

Calls fell.[^1]

[^1]: Since January.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M165.md",
      #"""
# M165: a footnote inside a quotation or list

The line of a footnote stands behind `>` or is indented like a list. Footnotes are read only at the
start of a line of their own; elsewhere the line would be lost or shown as text.

Move the line out of the quotation or list. The mark may stay where it is.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

> Calls fell.[^1]
>
> [^1]: Since January.

[^1]: Since January.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

> Calls fell.[^1]

[^1]: Since January.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M170.md",
      #"""
# M170: a paragraph number that stands twice

With `numbering:` the numbers in the text are the numbers of paragraphs, and each is an address that
others cite: `#para-27`. Here one number stands twice. The second paragraph has no address.

Often it is a list inside a paragraph, which begins with 1 again. Indent such a list by four blanks,
so that it belongs to its paragraph. The rule is called `number-twice`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
numbering: paragraphs
---

1. Calls fell.

2. There were two reasons:

1. fewer nuisance calls
2. a warm winter
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
numbering: paragraphs
---

1. Calls fell.

2. There were two reasons:

    1. fewer nuisance calls
    2. a warm winter
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M171.md",
      #"""
# M171: a gap in the numbers of paragraphs

With `numbering:` the numbers in the text count paragraphs, sections or items, and readers cite
them. Here a number is left out, or stands before a lower one. A paragraph may have been lost, or
the paper was approved with the gap.

Put in what is missing. A paper keeps the numbers under which it was approved: then say so under
`waive:` in the front matter. The rule is called `number-gap`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
numbering: paragraphs
---

1. Calls fell.

3. Answers took longer.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
numbering: paragraphs
waive:
  number-gap: the paper was approved without a paragraph 2
---

1. Calls fell.

3. Answers took longer.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M172.md",
      #"""
# M172: a paragraph number inside a paragraph

A line inside a paragraph begins with the number that comes next. In Word it was a paragraph of its
own; in Markdown a paragraph begins behind an empty line.

Put an empty line above it. The rule is called `lost-number`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
numbering: paragraphs
---

1. Calls fell.

The reasons are not known.
2. Answers took longer.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
numbering: paragraphs
---

1. Calls fell.

The reasons are not known.

2. Answers took longer.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M173.md",
      #"""
# M173: a bullet from Word that begins no list

The sign `•` is only a sign: lines that begin with it run together into one paragraph. A list has
`- ` at the start of each line and an empty line before the first.

The rule is called `word-bullet`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Three teams answer calls:
• the control room
• the resolution centre
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Three teams answer calls:

- the control room
- the resolution centre
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/M174.md",
      #"""
# M174: a minus sign that became a bullet

A line begins with a hyphen, a blank and a percentage. Markdown reads a list with one entry, and
readers see a rise where a fall was meant.

Write the minus sign without a blank, `-12.46%`, and keep it on the line of its sentence. The rule is
called `lost-minus`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

The change in calls was
- 12.46% in the year.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

The change in calls was -12.46% in the year.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P101.md",
      #"""
# P101: a page without front matter

Each page starts with its front matter: a few lines between two `---` lines that say its title,
its date and so on. This page starts with something else, perhaps an empty line. Without a
title it would stand in lists, in search results and in the browser under the name of its file.

Make `---` the very first line of the file, then `title:` and the title, then `---` again.

## Wrong

~~~~ wrong content/report.md
# Calls answered

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P102.md",
      #"""
# P102: front matter that is not closed

The page starts with a `---` line, but there is no second one. Everything, to the last line,
was taken for settings of the page, and nothing is left for readers to see.

Write a line with three hyphens, and nothing else in it, after the last `key: value` line. A
long dash, which Word makes out of hyphens, does not count.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P103.md",
      #"""
# P103: a waiver without a reason

Under `waive:` a page may set a rule aside, and there has to be a reason for it. Here the
reason is missing, so the rule still holds. The reason is for the colleague who looks at the
page in a year and wants to know whether it is a slip or was decided.

Write a few words after the name of the rule and its colon.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
waive:
  missing-source:
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
waive:
  missing-source: printed without a source in the paper of 1998
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P104.md",
      #"""
# P104: a rule that does not exist

Under `rules:` in `content/site.yml`, or under `waive:` on a page, stands the name of a rule
that Vitrine does not have. It would have no effect, and you would rely on a check that is not
made.

Look for a slip in the name. Each warning names its rule in its last line, and
`vitrine explain` lists all of them. Findings that have no rule are errors: they cannot be
switched off or waived, because the text cannot be read as it is.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules:
  mising-source: error
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules:
  missing-source: error
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P105.md",
      #"""
# P105: a waiver that nothing needs

The page sets a rule aside under `waive:`, but nothing on the page breaks the rule, perhaps
because the cause was mended since. A waiver that stays would hide the next mistake of the same
kind.

Remove the line, and `waive:` too if nothing is left below it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
waive:
  missing-source: the source is lost
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P106.md",
      #"""
# P106: a language that is none

`language:` takes the short name that browsers and screen readers know, so that a page is read out
with the right voice: `en-GB` for English, `cy` for Welsh. A word such as `English` is not one.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
language: English, mostly
---
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
language: en-GB
---
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P107.md",
      #"""
# P107: a public reason that is none

`exempt:` and `withdrawn:` take the reason, which stands on the site for everybody to read: on the
agenda, or at the address of the page. `yes` or `no` would be shown to readers as if it were one.

Write the reason in words. If the page is not exempt, or was not withdrawn, remove the line.

## Wrong

~~~~ wrong content/report.md
---
title: A contract
exempt: yes
---

Text.
~~~~

## Right

~~~~ right content/report.md
---
title: A contract
exempt: Commercially sensitive
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P120.md",
      #"""
# P120: two agenda items with one number

The `agenda:` of a meeting has one number twice, so nobody can tell which item a paper belongs to.

Give one of the two another number.

## Wrong

~~~~ wrong content/meetings/2024-02-28-board/index.md
---
title: Board, February
date: 2024-02-28
agenda:
  - 1. Welcome
  - 1. Contact performance
---
~~~~

## Right

~~~~ right content/meetings/2024-02-28-board/index.md
---
title: Board, February
date: 2024-02-28
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P121.md",
      #"""
# P121: an agenda item without a title

An item of the `agenda:` has keys but no `title:`, so readers would see a number alone. Only an item
that is not open to the public may leave the title out: then its reason is shown.

## Wrong

~~~~ wrong content/meetings/2024-02-28-board/index.md
---
title: Board, February
date: 2024-02-28
agenda:
  - item: 2
    time: 14:30
---
~~~~

## Right

~~~~ right content/meetings/2024-02-28-board/index.md
---
title: Board, February
date: 2024-02-28
agenda:
  - item: 2
    title: Contact performance
    time: 14:30
---
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P122.md",
      #"""
# P122: an attendance that is not understood

Behind each role under `attendance:` stands whether it was there: `present`, `by video`, `part` (with
the items, if you like), `apologies` or `absent`. Any sentence with one of these words is understood.

## Wrong

~~~~ wrong content/meetings/2024-02-28-board/index.md
---
title: Board, February
date: 2024-02-28
attendance:
  Commissioner: in the chair
  Head of contact: perhaps
---
~~~~

## Right

~~~~ right content/meetings/2024-02-28-board/index.md
---
title: Board, February
date: 2024-02-28
attendance:
  Commissioner: in the chair
  Head of contact: apologies
---
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P130.md",
      #"""
# P130: an action without an owner

An action says who answers for it: the role stands behind its name, between dashes. Without an owner
nobody will answer. The rule is called `action-owner`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

> **Action 7** — 31 July 2024
>
> Report on waiting times.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P131.md",
      #"""
# P131: an action without a time

An action says when it is due: a day, a month, a meeting, or how often. What stands behind the owner
is not read as a time, or nothing stands there. The register of actions could not say what is late.

Write `31 July 2024`, `July 2024`, `next meeting` or `every quarter`. The rule is called
`action-due`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

> **Action 7** — Head of contact — soon
>
> Report on waiting times.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P132.md",
      #"""
# P132: two actions with one name

Two actions have one name, so an answer could mean either of them. Numbers that begin again with
each meeting do this; so do minutes that were copied from the last ones.

Write the meeting into the name, `2024-02-1`. Meetings of different `series:` may use the same
names.

## Wrong

~~~~ wrong content/february.md
---
title: February
kind: minutes
date: 2024-02-28
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

~~~~ wrong content/may.md
---
title: May
kind: minutes
date: 2024-05-28
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

## Right

~~~~ right content/february.md
---
title: February
kind: minutes
date: 2024-02-28
---

> **Action 2024-02-7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

~~~~ right content/may.md
---
title: May
kind: minutes
date: 2024-05-28
---

> **Action 2024-05-7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P133.md",
      #"""
# P133: an answer to no action

An answer, or `answers:` in the front matter, names an action that is nowhere on the site. It may be
misspelt, or the page that raised it may not be published yet.

Write the name of the action as it stands where it was raised.

## Wrong

~~~~ wrong content/february.md
---
title: February
kind: minutes
date: 2024-02-28
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

~~~~ wrong content/may.md
---
title: May
kind: minutes
date: 2024-05-28
---

> **Answer to Action 8**
>
> The longest wait was 8 minutes.
~~~~

## Right

~~~~ right content/february.md
---
title: February
kind: minutes
date: 2024-02-28
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

~~~~ right content/may.md
---
title: May
kind: minutes
date: 2024-05-28
---

> **Answer to Action 7**
>
> The longest wait was 8 minutes.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P134.md",
      #"""
# P134: an action answered before it was raised

The page with the answer has an earlier date than the page that raised the action. One of the two
dates is wrong, or the answer is to another action of the same name.

## Wrong

~~~~ wrong content/february.md
---
title: February
kind: minutes
date: 2024-02-28
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

~~~~ wrong content/may.md
---
title: May
kind: minutes
date: 2023-05-28
---

> **Answer to Action 7**
>
> The longest wait was 8 minutes.
~~~~

## Right

~~~~ right content/february.md
---
title: February
kind: minutes
date: 2024-02-28
---

> **Action 7** — Head of contact — 31 July 2024
>
> Report on waiting times.
~~~~

~~~~ right content/may.md
---
title: May
kind: minutes
date: 2024-05-28
---

> **Answer to Action 7**
>
> The longest wait was 8 minutes.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P135.md",
      #"""
# P135: an action or a decision that no register has

A paragraph begins like an action, an answer, a decision, a recommendation or a vote, and is not a
quotation. Readers see it, but the registers, the page of the meeting and links do not know it: nobody
will be asked what came of the action.

Write it as a quotation that begins with its name in bold. If the paragraph is meant to be one like any
other, say why under `waive:`. The rule is called `lost-record`.

## Wrong

~~~~ wrong content/minutes.md
---
title: Minutes
kind: minutes
---

ACTION 7: The head of contact will write a plan.
~~~~

## Right

~~~~ right content/minutes.md
---
title: Minutes
kind: minutes
---

> **Action 7** — Head of contact — 31 July 2024
>
> Write a plan.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P140.md",
      #"""
# P140: a paper for an item that is not on the agenda

The front matter of a paper names an item of the agenda that its meeting does not have, so the paper
would stand under no item. A part of an item is understood: 8.1 belongs to item 8.

Look at the `agenda:` of the meeting, in the `index.md` of the folder.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

~~~~ wrong content/meetings/2023-10-28-board/contact.md
---
title: Paper on contact
agenda-item: 3
---

How calls were answered.
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

~~~~ right content/meetings/2023-10-28-board/contact.md
---
title: Paper on contact
agenda-item: 2
---

How calls were answered.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P141.md",
      #"""
# P141: two papers for one item of the agenda

Two papers of a meeting name the same item of its agenda. Often one was copied from the other.

If both belong to the item, number them: 8.1 and 8.2. The rule is called `agenda-item-twice`.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

~~~~ wrong content/meetings/2023-10-28-board/contact.md
---
title: Paper on contact
agenda-item: 2
---

How calls were answered.
~~~~

~~~~ wrong content/meetings/2023-10-28-board/costs.md
---
title: Paper on costs
agenda-item: 2
---

How calls were answered.
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

~~~~ right content/meetings/2023-10-28-board/contact.md
---
title: Paper on contact
agenda-item: 2.1
---

How calls were answered.
~~~~

~~~~ right content/meetings/2023-10-28-board/costs.md
---
title: Paper on costs
agenda-item: 2.2
---

How calls were answered.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P142.md",
      #"""
# P142: a meeting without a date

A meeting is listed, announced and linked by its day. Write `date:` into its front matter.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
agenda:
  - 1. Welcome
  - 2. Contact performance
---
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P143.md",
      #"""
# P143: a series of meetings that does not exist

`series:` names the page of a series of meetings, which has `kind: series`. There is no such public
page at this path. The page lists its meetings, its members and their attendance.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
series: panel.md
---
~~~~

~~~~ wrong content/meetings/board.md
---
title: The board
kind: series
---

The board meets four times a year.
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
series: board.md
---
~~~~

~~~~ right content/meetings/board.md
---
title: The board
kind: series
---

The board meets four times a year.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P144.md",
      #"""
# P144: a meeting without minutes

The meeting was held some time ago, and no page of its folder has `kind: minutes`. Readers look for
them. How many days are allowed says `minutes-within:` in site.yml, 60 where nothing is said.

Put `minutes.md` into the folder of the meeting. This rule depends on the clock and is never an error.
It is called `missing-minutes`.

## Wrong

~~~~ wrong content/meetings/2023-05-18-board/index.md
---
title: Board, May
date: 2023-05-18
---
~~~~

## Right

~~~~ right content/meetings/2023-05-18-board/index.md
---
title: Board, May
date: 2023-05-18
---
~~~~

~~~~ right content/meetings/2023-05-18-board/minutes.md
---
title: Minutes
---

The board met.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P145.md",
      #"""
# P145: a page that replaces nothing

`supersedes:` names the older page that this one replaces, so that each leads to the other. There is
no public page at this path.

Write the path from this page, as in a link.

## Wrong

~~~~ wrong content/old.md
---
title: Version 1
---

Text.
~~~~

~~~~ wrong content/new.md
---
title: Version 2
supersedes: older.md
---

Text.
~~~~

## Right

~~~~ right content/old.md
---
title: Version 1
---

Text.
~~~~

~~~~ right content/new.md
---
title: Version 2
supersedes: old.md
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P146.md",
      #"""
# P146: pages that replace each other

Each of these pages says that it replaces the next, and the last replaces the first. Nobody could
tell which one holds.

Keep `supersedes:` on the newer page only.

## Wrong

~~~~ wrong content/old.md
---
title: Version 1
supersedes: new.md
---

Text.
~~~~

~~~~ wrong content/new.md
---
title: Version 2
supersedes: old.md
---

Text.
~~~~

## Right

~~~~ right content/old.md
---
title: Version 1
---

Text.
~~~~

~~~~ right content/new.md
---
title: Version 2
supersedes: old.md
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P147.md",
      #"""
# P147: a meeting whose folder names another day

The name of the folder begins with a day, and the meeting says another one under `date:`. The folder is
in the address of the meeting and of all its papers, so readers see both.

Correct the one that is wrong. If the folder was published under the wrong day, keep its old address
with `aliases:`. The rule is called `meeting-day`.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-29
---

In public.
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
---

In public.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P148.md",
      #"""
# P148: a time of a meeting that is none

`time:` does not begin with a time of day. The page shows it as it is written, but the calendar and the
file for calendar programs have the day alone.

Begin it with a time: `14:30`, `2.30pm`, `2pm to 4pm`. The rule is called `meeting-time`.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
time: 25:00
---

In public.
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
time: 15:00
---

In public.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P149.md",
      #"""
# P149: minutes whose days cannot be right

Minutes are confirmed after their meeting, at a later one; a meeting that is to come has none; and a
meeting has its minutes once.

Look at the days. Notes that are no minutes are `kind: paper`; minutes that were replaced stand under
`supersedes:` of a paper. This rule depends on the clock and is never an error. It is called
`minutes-day`.

## Wrong

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
---

In public.
~~~~

~~~~ wrong content/meetings/2023-10-28-board/minutes.md
---
title: Minutes
confirmed: 2023-10-01
---

The board met.
~~~~

## Right

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board, October
date: 2023-10-28
---

In public.
~~~~

~~~~ right content/meetings/2023-10-28-board/minutes.md
---
title: Minutes
confirmed: 2023-11-10
---

The board met.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P150.md",
      #"""
# P150: an entry of the glossary that is none

`content/glossary.yml` has one line for each abbreviation: its letters, a colon, what it stands for.
Here a line has no meaning, or an abbreviation stands twice.

## Wrong

~~~~ wrong content/glossary.yml
FCR:
~~~~

## Right

~~~~ right content/glossary.yml
FCR: Force Control Room
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P151.md",
      #"""
# P151: an abbreviation that is not defined

The page uses abbreviations that it does not write out and that are not in `content/glossary.yml`.
All of a page are told in one finding. A site without that file is not looked at.

Write the words out where the abbreviation is first used, with the letters in brackets, or add it to
the glossary. The rule is called `undefined-abbreviation`.

## Wrong

~~~~ wrong content/glossary.yml
FCR: Force Control Room
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
---

The FCR and the RVR answered.
~~~~

## Right

~~~~ right content/glossary.yml
FCR: Force Control Room
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

The FCR and the Rapid Video Response (RVR) answered.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P152.md",
      #"""
# P152: an abbreviation used before it is defined

The text says what an abbreviation stands for only after it was used. Readers need the words at the
first use. The rule is called `late-abbreviation`.

## Wrong

~~~~ wrong content/glossary.yml
FCR: Force Control Room
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
---

The RVR began in 2022.

Rapid Video Response (RVR) saves time.
~~~~

## Right

~~~~ right content/glossary.yml
FCR: Force Control Room
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

Rapid Video Response (RVR) began in 2022.

The RVR saves time.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P153.md",
      #"""
# P153: an abbreviation with two meanings

The page says that an abbreviation stands for something else than the glossary, or than the page
itself said before. Small differences count: readers who search would miss one of the two.

The rule is called `abbreviation-differs`.

## Wrong

~~~~ wrong content/glossary.yml
FCR: Force Control Room
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
---

The Force Contact Room (FCR) answered.
~~~~

## Right

~~~~ right content/glossary.yml
FCR: Force Control Room
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

The Force Control Room (FCR) answered.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P154.md",
      #"""
# P154: an abbreviation that is almost another one

An abbreviation is defined nowhere, and has the same letters as a defined one in another order, or
one letter more or less: SCPB for SPCB. It is probably a slip. The rule is called
`near-abbreviation`.

## Wrong

~~~~ wrong content/glossary.yml
SPCB: Strategic Policing and Crime Board
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
---

The SCPB met in January.
~~~~

## Right

~~~~ right content/glossary.yml
SPCB: Strategic Policing and Crime Board
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

The SPCB met in January.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P155.md",
      #"""
# P155: a reference that leads nowhere

A paper names a figure, a table, a paragraph or an earlier report in plain text. On a website readers
expect to get there. Where the page has the place, the remedy is ready to be copied; else write a
link to the page that has it.

Papers, reports and minutes are looked at. The rule is called `plain-reference`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
kind: paper
numbering: paragraphs
---

1. Calls fell.

2. The reasons for paragraph 1 are not known.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: paper
numbering: paragraphs
---

1. Calls fell.

2. The reasons for [paragraph 1](#para-1) are not known.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P156.md",
      #"""
# P156: an announcement that announces nothing

`announce:` says from when a coming release may be named, and `postponed:` when it was to come before.
Both need `publish:`, the moment of release; without it the page is public at once. An announcement at
that moment or after it is never seen.

Add the moment of release, move the announcement before it, or remove the line. The rule is called
`idle-announcement`.

## Wrong

~~~~ wrong content/report.md
---
title: Stop and search
announce: 2023-10-01 09:30
---

Text.
~~~~

## Right

~~~~ right content/report.md
---
title: Stop and search
announce: 2023-10-01 09:30
publish: 2023-11-01 09:30
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P160.md",
      #"""
# P160: an earlier address that is none

`aliases:` lists the addresses at which the page stood before; each of them will lead on to it. An
alias is the path behind the site's own address, without the name of the server and without `..`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
aliases: [../old/report/]
---

Text.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
aliases: [old/report/]
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P161.md",
      #"""
# P161: a protective marking in a public page

The text of a page that is about to be published holds a marking such as `OFFICIAL-SENSITIVE` or
`NOT FOR PUBLICATION`. It may have been pasted with the text, or the page may not be meant for the
public at all. A marking is never removed silently.

Ask the author. If the words are harmless, as on a page about markings, waive the rule with a reason.
It is called `protective-words`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

OFFICIAL-SENSITIVE

Calls fell.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P162.md",
      #"""
# P162: a paper without a marking

The rules of this site ask each paper, report and set of minutes to say its marking, so that nobody
publishes one whose marking was forgotten. The profile `police-commissioner` makes it an error;
elsewhere the rule is off. It is called `missing-marking`.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules: {missing-marking: error}
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
kind: paper
---

Text.
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules: {missing-marking: error}
~~~~

~~~~ right content/report.md
---
title: Calls answered
kind: paper
marking: OFFICIAL
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P163.md",
      #"""
# P163: a paper published too late before its meeting

A council's papers are public five clear days before the meeting: neither the day of publication nor
the day of the meeting counts. The release time of this paper leaves fewer.

Publish it earlier, or say when it was added, and readers see that it came late. The profile `council`
turns the rule on. It is called `late-paper`.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules: {late-paper: warning}
~~~~

~~~~ wrong content/meetings/2023-10-28-board/index.md
---
title: Board
date: 2023-10-28
---

Text.
~~~~

~~~~ wrong content/meetings/2023-10-28-board/calls.md
---
title: Calls answered
kind: paper
publish: 2023-10-24 09:30
---

Text.
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules: {late-paper: warning}
~~~~

~~~~ right content/meetings/2023-10-28-board/index.md
---
title: Board
date: 2023-10-28
---

Text.
~~~~

~~~~ right content/meetings/2023-10-28-board/calls.md
---
title: Calls answered
kind: paper
publish: 2023-10-20 09:30
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P164.md",
      #"""
# P164: a site without an accessibility statement

Public bodies have to say how accessible their site is: what is not accessible and why, whom to tell,
and how to complain. The statement is at `content/pages/accessibility-statement.md` and is linked from
the foot of every page. The rule is called `no-statement`; the profiles of public bodies turn it on.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules: {no-statement: warning}
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
rules: {no-statement: warning}
~~~~

~~~~ right content/pages/accessibility-statement.md
---
title: Accessibility statement
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P165.md",
      #"""
# P165: specified information that is nowhere

An elected local policing body has to publish what the Specified Information Order lists. The page
`/specified-information/` has every item; each leads to a page, or says that the information is not
held, with a date. Some items are missing from `specified-information:` in site.yml.

The profile `police-commissioner` turns the rule on. It is called `specified-information`.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
profile: police-commissioner
specified-information:
  complaints: not held on 1 May 2023
~~~~

~~~~ wrong content/pages/accessibility-statement.md
---
title: Accessibility statement
---

Text.
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
profile: police-commissioner
specified-information:
  office-holders: not held on 1 May 2023
  staff: not held on 1 May 2023
  money: not held on 1 May 2023
  property: not held on 1 May 2023
  decisions: not held on 1 May 2023
  policies: not held on 1 May 2023
  crime-reports: not held on 1 May 2023
  national-priorities: not held on 1 May 2023
  inspections: not held on 1 May 2023
  complaints: not held on 1 May 2023
  custody-visitors: not held on 1 May 2023
~~~~

~~~~ right content/pages/accessibility-statement.md
---
title: Accessibility statement
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P166.md",
      #"""
# P166: an item of the specified information that is none

Under `specified-information:` stands a key that is no item of the Order, or a path that leads to no
public page. Each item is the path of a page, an address, or `not held` with a date.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
specified-information:
  complaint: pages/complaints.md
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
specified-information:
  complaints: not held on 1 May 2023
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P167.md",
      #"""
# P167: a paper without a section that it must have

Each paper has the sections that `implications:` in site.yml lists, and one of them is missing here. A
section that says that nothing follows is enough. The rule is called `missing-implication`.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
implications: [Financial, Equality]
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
kind: paper
---

## Financial implications

None.
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
implications: [Financial, Equality]
~~~~

~~~~ right content/report.md
---
title: Calls answered
kind: paper
---

## Financial implications

None.

## Equality

None.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P168.md",
      #"""
# P168: a paper with a section twice

Two headings of the paper are about the same of its required sections. Often one was left over from the
form. The rule is called `implication-twice`.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
implications: [Financial]
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
kind: paper
---

## Financial implications

None.

## Financial

Costs.
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
implications: [Financial]
~~~~

~~~~ right content/report.md
---
title: Calls answered
kind: paper
---

## Financial implications

None.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P169.md",
      #"""
# P169: no financial implications beside a sum of money

The paper says that it has no financial implications, and names a sum of money. One of the two may be
wrong. `None.` or `There are none.` under a heading with the word `financial` says so too. If both are
right, say so under `waive:`. The rule is called `implication-and-sum`.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
implications: [Financial]
~~~~

~~~~ wrong content/report.md
---
title: Calls answered
kind: paper
---

The study costs £20,000.

## Financial implications

There are no financial implications.
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
implications: [Financial]
~~~~

~~~~ right content/report.md
---
title: Calls answered
kind: paper
---

The study costs £20,000.

## Financial implications

The study is paid from the budget.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P170.md",
      #"""
# P170: a measure that does not exist

Under `reports:` a page says which values of measures it states. `measure:` names the page of a
measure: its path, or its name in `content/measures/`. There is no such public page.

## Wrong

~~~~ wrong content/measures/answer-time.md
---
title: Answer time of 101 calls
unit: minutes
better: lower
---

The average.
~~~~

~~~~ wrong content/winter.md
---
title: Report winter
date: 2023-10-01
reports:
  - measure: answer-times
    period: December 2022
    value: 5 minutes 12
---

Text.
~~~~

## Right

~~~~ right content/measures/answer-time.md
---
title: Answer time of 101 calls
unit: minutes
better: lower
---

The average.
~~~~

~~~~ right content/winter.md
---
title: Report winter
date: 2023-10-01
reports:
  - measure: answer-time
    period: December 2022
    value: 5 minutes 12
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P171.md",
      #"""
# P171: two values for one measure and period

Two pages state different values of one measure for the same period. One of them may be wrong, or the
value was revised between them.

Correct the wrong one, or say in the text that it was revised, and waive the rule with that reason. It
is called `measure-differs`.

## Wrong

~~~~ wrong content/measures/answer-time.md
---
title: Answer time of 101 calls
unit: minutes
better: lower
---

The average.
~~~~

~~~~ wrong content/winter.md
---
title: Report winter
date: 2023-10-01
reports:
  - measure: answer-time
    period: December 2022
    value: 5 minutes 12
---

Text.
~~~~

~~~~ wrong content/spring.md
---
title: Report spring
date: 2023-10-01
reports:
  - measure: answer-time
    period: December 2022
    value: 5 minutes 21
---

Text.
~~~~

## Right

~~~~ right content/measures/answer-time.md
---
title: Answer time of 101 calls
unit: minutes
better: lower
---

The average.
~~~~

~~~~ right content/winter.md
---
title: Report winter
date: 2023-10-01
reports:
  - measure: answer-time
    period: December 2022
    value: 5 minutes 12
---

Text.
~~~~

~~~~ right content/spring.md
---
title: Report spring
date: 2023-10-01
reports:
  - measure: answer-time
    period: December 2022
    value: 5 minutes 12
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P172.md",
      #"""
# P172: a measure whose data do not say which column it is

The page of a measure names data with several columns of numbers. A measure is one of them; the page
says which with `column:`.

## Wrong

~~~~ wrong content/data/calls.csv
Month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012,21100
~~~~

~~~~ wrong content/measures/calls.md
---
title: Emergency calls
better: neither
source: Command and control system
data: calls
---

All calls to 999.
~~~~

## Right

~~~~ right content/data/calls.csv
Month,999 calls,101 calls
2023-06,40148,21500
2023-07,37012,21100
~~~~

~~~~ right content/measures/calls.md
---
title: Emergency calls
better: neither
source: Command and control system
data: calls
column: 999 calls
---

All calls to 999.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P173.md",
      #"""
# P173: a value of a measure that is no number

A page reports a value of a measure, and it holds no number. It would stand in the table of the measure
and on the home page, and could be compared with nothing.

Write the number as the paper states it, with its unit. Where there is no value, leave the report out
and say why in the text. The rule is called `measure-value`.

## Wrong

~~~~ wrong content/measures/answer-time.md
---
title: Answer time
unit: minutes
better: lower
---

The average.
~~~~

~~~~ wrong content/report.md
---
title: Report
date: 2023-10-01
reports:
  - measure: answer-time
    period: September 2023
    value: not known
---

Text.
~~~~

## Right

~~~~ right content/measures/answer-time.md
---
title: Answer time
unit: minutes
better: lower
---

The average.
~~~~

~~~~ right content/report.md
---
title: Report
date: 2023-10-01
reports:
  - measure: answer-time
    period: September 2023
    value: 5 minutes
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P180.md",
      #"""
# P180: a translation of nothing

`translation-of:` names the page that this one says in another language. There is no public page at
that path. It is written as in a link: from the folder of this page, with `.md`.

## Wrong

~~~~ wrong content/report-cy.md
---
title: Adroddiad
language: cy
translation-of: reports.md
---

Gostyngodd y galwadau.
~~~~

## Right

~~~~ right content/report-cy.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Gostyngodd y galwadau.
~~~~

~~~~ right content/report.md
---
title: Report
---

Calls fell.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P181.md",
      #"""
# P181: a translation into the same language

A page and the one that it translates have one language. Readers and search engines could not tell
them apart. `language:` says in which language a page is; without it a page has the language of the
site.

## Wrong

~~~~ wrong content/report-cy.md
---
title: Adroddiad
translation-of: report.md
---

Gostyngodd y galwadau.
~~~~

~~~~ wrong content/report.md
---
title: Report
---

Calls fell.
~~~~

## Right

~~~~ right content/report-cy.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Gostyngodd y galwadau.
~~~~

~~~~ right content/report.md
---
title: Report
---

Calls fell.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P182.md",
      #"""
# P182: figures that differ between two languages

A page and its translation have to say the same. Each number of the text and of the rows of data
blocks is held against those of the other page; one that stands on one of them alone is found.

Correct the wrong one. If a number is written as a word in one of the languages, write digits in both,
or set the rule aside with a reason. It is called `translation-differs`.

## Wrong

~~~~ wrong content/report-cy.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Roedd 40,184 o alwadau ym mis Mehefin 2023.
~~~~

~~~~ wrong content/report.md
---
title: Report
---

There were 40,148 calls in June 2023.
~~~~

## Right

~~~~ right content/report-cy.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Roedd 40,148 o alwadau ym mis Mehefin 2023.
~~~~

~~~~ right content/report.md
---
title: Report
---

There were 40,148 calls in June 2023.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/P184.md",
      #"""
# P184: translations that readers cannot tell apart

A page has one translation in each language, and `translation-of:` names the page that was written
first. Two Welsh pages of one report, or a translation of a translation, leave readers and search
engines to guess.

Keep one, or name the first page. The rule is called `translation-twice`.

## Wrong

~~~~ wrong content/report.md
---
title: Report
---

Calls fell.
~~~~

~~~~ wrong content/a.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Gostyngodd y galwadau.
~~~~

~~~~ wrong content/b.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Gostyngodd y galwadau.
~~~~

## Right

~~~~ right content/report.md
---
title: Report
---

Calls fell.
~~~~

~~~~ right content/a.md
---
title: Adroddiad
language: cy
translation-of: report.md
---

Gostyngodd y galwadau.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R101.md",
      #"""
# R101: a marking that may not be published

The `marking:` of this page is a security classification that is not on the list of those that
the site may publish. Vitrine does not publish such a page, and does not build a site while one
is in its folder, because what must not be public should not lie in a public folder at all.

If the page must not be public, take it out of the folder, and out of the history of a public
repository. If a marking of this name may be published here, add it to `markings:` in
`content/site.yml`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
marking: OFFICIAL-SENSITIVE
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
marking: OFFICIAL
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R110.md",
      #"""
# R110: a figure without a source

The figure does not say where its data is from. Readers who want to check a number, or to find
a newer one, need to know which system, survey or publication it was taken from. It also
protects you when somebody asks a year later.

Add a `source:` line to the block: the name of the system or the publication, and its date if
it has one.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R111.md",
      #"""
# R111: a figure that does not say what was counted

The title of a figure is a headline; it says what the figure shows. The `measure:` says what
was counted, and in which unit: calls offered or calls answered, persons or offences, a rate or
a number. Without it a reader cannot compare the figure with any other.

Add a `measure:` line of a few words. It stands under the title and gives the download its
name.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R112.md",
      #"""
# R112: a figure that does not say where

The figure does not say which place or group its numbers are about: the whole force, one town,
all hospitals of a trust. A figure is often seen alone, in a search result or on a slide, where
the page around it does not say it.

Add an `area:` line with the place or group.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R113.md",
      #"""
# R113: a figure that does not say when

The figure does not say which time its numbers are about. Papers stay online for years: a
reader in another year must see at once whether the numbers are old, and whether a year is the
calendar year or the financial year.

Add a `period:` line, from the first to the last day or month that was counted.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R120.md",
      #"""
# R120: small numbers that are not hidden

A block shows counts below the site's threshold (below 5 where the site has none). In a table
about people, a count of 1 to 4 can tell something about a person whom others know.

If the counts are about people, hide them with `suppress: {below: 5}` in the block, in the
dataset's `.yml` file or in `site.yml`. If they are about something else, such as buildings or
meetings, set the rule aside on that page and say why; this also lifts what `site.yml` hides.

The rule is off until `site.yml` says `rules: {small-numbers: warning}` or `error`.

## Wrong

~~~~ wrong content/site.yml
title: Made-up force
url: https://performance.example.org/
publisher: Made-up force
licence: OGL-3.0
contact: office@example.org
rules: {small-numbers: error}
~~~~

~~~~ wrong content/report.md
---
title: Victims
---

```table
id: victims
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
---
Ward,Victims
North,24
South,2
```
~~~~

## Right

~~~~ right content/site.yml
title: Made-up force
url: https://performance.example.org/
publisher: Made-up force
licence: OGL-3.0
contact: office@example.org
rules: {small-numbers: error}
~~~~

~~~~ right content/report.md
---
title: Victims
---

```table
id: victims
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
Ward,Victims
North,24
South,2
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R121.md",
      #"""
# R121: a hidden number that another block tells

One block of the page hides a number, and another shows it; or the other shows the total of the
rows, so that everybody can take the rest away from it. Whoever reads both knows the number.

Hide the same in both blocks, with the same `suppress:`. A total belongs into the block with its
parts, which then hides a second number as well. If the numbers are equal by chance and are not
about the same people, set the rule aside in the front matter and say why.


## Wrong

~~~~ wrong content/report.md
---
title: Victims
---

```table
id: wards
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
Ward,Victims
North,24
South,2
East,17
```

```table
id: south
title: Victims in the south
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
---
Ward,Victims
South,2
```
~~~~

## Right

~~~~ right content/report.md
---
title: Victims
---

```table
id: wards
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
Ward,Victims
North,24
South,2
East,17
```

```table
id: south
title: Victims in the south
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
Ward,Victims
South,2
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R122.md",
      #"""
# R122: an order of rows that tells hidden numbers

The rows of the block stand in the order of their numbers, and some of the numbers are hidden. Then
each hidden number lies between those of its neighbours, and often that is enough to work it out.

Put the rows into the order of their names. A chart can put its bars into order by itself, with
`sort: value`: it places what is hidden last.


## Wrong

~~~~ wrong content/report.md
---
title: Victims
---

```table
id: wards
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
total: row
---
Ward,Victims
North,24
East,17
West,9
South,2
All,52
```
~~~~

## Right

~~~~ right content/report.md
---
title: Victims
---

```table
id: wards
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
total: row
---
Ward,Victims
East,17
North,24
South,2
West,9
All,52
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R123.md",
      #"""
# R123: a block with small numbers that is no block

The word after the opening line of the block is misspelt. Such a text is shown on the page as it
is, with every number, so it is left out: it asks for small numbers to be hidden, or the site does.

Write the word right: `chart`, `table`, `data` or one of the others in the guide.

## Wrong

~~~~ wrong content/report.md
---
title: Victims
---

```tabel
id: wards
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
Ward,Victims
North,24
South,2
```
~~~~

## Right

~~~~ right content/report.md
---
title: Victims
---

```table
id: wards
title: Victims by ward
measure: Victims of hate crime
area: Made-up force
period: 2024
source: Crime recording system
suppress: {below: 5}
---
Ward,Victims
North,24
South,2
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R124.md",
      #"""
# R124: the last periods of data that grows, in a paper

A paper stays as it was when it was approved. `last:` shows the last periods of a dataset that goes
on growing, so next month the figure of the old paper would show other months.

Say in the front matter up to when the paper sees data: `data-as-at: 2024-02-28`. Rows whose period
ends later are left out, also for formulas. On the page of a measure `last:` is right as it is.


## Wrong

~~~~ wrong content/report.md
---
title: Calls
kind: paper
date: 2024-03-05
---

```chart
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
type: line
x: month
y: calls
last: 2
data: calls
```
~~~~

~~~~ wrong content/data/calls.csv
month,calls
2024-01,4810
2024-02,4655
2024-03,4702
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
kind: paper
date: 2024-03-05
data-as-at: 2024-02-29
---

```chart
id: calls
title: Calls to the control room
measure: Calls answered
area: Made-up force
period: 2024
source: Command and control system
type: line
x: month
y: calls
last: 2
data: calls
```
~~~~

~~~~ right content/data/calls.csv
month,calls
2024-01,4810
2024-02,4655
2024-03,4702
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R130.md",
      #"""
# R130: a published value that was changed without a note

`vitrine check --against FOLDER` compares the site with the one that was last published. This value
is not what readers were shown, and the page does not say so. Somebody may have quoted the old one.

Say on the page what was changed: a note under `corrections:` in its front matter, with the old and
the new value and the reason. If the change was planned, such as a provisional figure that became
final, the note has `kind: revision`. If the number was not meant to change, put it back.

A note that was published before does not count: each change needs one of its own.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md:15:9: error[R130]: `Calls` for 2023-06 was published as `40148` and is
`41048`, without a note
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 40,148
    now: 41,048
    why: Two columns had been exchanged.
---

In June 2023 there were 41,048 calls.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R131.md",
      #"""
# R131: a published address that is gone

`vitrine check --against FOLDER` found an address in the published site that the new one does not
have: a page, a list, a file or a download. Minutes, e-mails and other sites may link to it.

A page keeps its address if its file keeps its name and folder. A download keeps its address if the
block keeps its `id:`. If a page must go, leave it with a sentence that says what became of it.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md: error[R131]: `reports/calls/` was published and is gone
~~~~

## Right

~~~~ right content/reports/calls.md
---
title: Calls
---

These figures are now part of the report on public contact.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R132.md",
      #"""
# R132: a published value that is gone without a note

`vitrine check --against FOLDER` found a row or a column in a published dataset that the new one does
not have. Readers who used it will look for it in vain.

Put it back, or say on the page that it was taken out and why, under `corrections:`.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md: error[R132]: row `2023-06` was published and is gone, without a note
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: The figures of June 2023 were taken out
    why: The system was not complete in that month.
    kind: revision
---

Calls from July 2023 on.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R133.md",
      #"""
# R133: a checked figure that is checked no more

When the site was published, a figure of this page was tied to data. Now it is not, and nobody
checks any more whether it is right. Put its line back into the `check` block. If the sentence
is gone, there is nothing to do.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md: warning[R133]: `16%` was published as a checked figure and is checked
no more
~~~~

## Right

~~~~ right console
$ vitrine check --against public
no findings
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R134.md",
      #"""
# R134: a correction that does not say the old and the new value

A reader who used the old number must be able to see that it was this number. So a correction says
what stood there (`was:`) and what stands there now (`now:`), as printed.

If a whole column changed because provisional values became final, it is no error: write
`kind: revision`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    why: Two columns had been exchanged.
---

In June 2023 there were 41,048 calls.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 40,148
    now: 41,048
    why: Two columns had been exchanged.
---

In June 2023 there were 41,048 calls.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R135.md",
      #"""
# R135: a correction that changes nothing

`was:` and `now:` say the same. One of the two is not what stood, or what stands, on the page.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 41,048
    now: 41,048
    why: Two columns had been exchanged.
---

In June 2023 there were 41,048 calls.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 40,148
    now: 41,048
    why: Two columns had been exchanged.
---

In June 2023 there were 41,048 calls.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R136.md",
      #"""
# R136: a correction of a block that does not exist

`block:` names the figure or table that a correction is about, by its `id:`, so that the notice can
lead to it. The page has no block of that name. Write the id as it stands in the block, or leave the
line out if the correction is about the text.

## Wrong

~~~~ wrong content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 40,148
    now: 41,048
    why: Two columns had been exchanged.
    block: call
---

In June 2023 there were 41,048 calls.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 40,148
    now: 41,048
    why: Two columns had been exchanged.
---

In June 2023 there were 41,048 calls.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R137.md",
      #"""
# R137: a published correction that is gone

The page had more corrections when it was published than it has now. A note of what was wrong is
part of the record: somebody may have used the old number. Leave old notes where they are, and put
new ones before or after them.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md: warning[R137]: the page had 2 corrections and has 1
~~~~

## Right

~~~~ right console
$ vitrine check --against public
no findings
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R138.md",
      #"""
# R138: an announced release time that was changed silently

`vitrine check --against FOLDER` compares the site with the one that was last published. Readers were
told when this page would come out, in the release calendar, and it is set for another time now. Who
relies on the time has to learn that it was changed, and why.

Keep the announced time in the front matter with the reason, under `postponed:`. The calendar shows
both. If the time was changed by mistake, put it back.

The rule is called `changed-release`.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md: error[R138]: the release was announced for 2024-02-20T09:30:00Z and is set
for 2024-02-27T09:30:00Z now, without a reason
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
publish: 2023-10-27 09:30
postponed:
  - from: 2023-10-20 09:30
    reason: The data came late.
---

In June 2023 there were 41,048 calls.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/R139.md",
      #"""
# R139: a change that the new note does not name

`vitrine check --against FOLDER` found that several values or figures of a page are not what was
published. The page has a new note, but the note does not say what these were and what they are:
readers who quoted one of them cannot find it.

A note names a change by `was:` and `now:`, or by both values in `what:`. With `block:` it names all
values of a table or a chart; a planned revision (`kind: revision`) without `was:` is about the whole
page. Figures in the text that follow from a corrected value are changes too: name them as well.

## Wrong

~~~~ wrong console
$ vitrine check --against public
content/reports/calls.md:24:3: warning[R139]: the new note of content/reports/calls.md does not name
a change: `16%` is `17%`
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
corrections:
  - date: 2024-03-12
    what: 999 calls in June 2023
    was: 40,148
    now: 41,048
    why: Two columns had been exchanged.
  - date: 2024-03-12
    what: The increase of 999 calls
    was: 16%
    now: 17%
    why: It follows from the calls in June 2023.
---

In June 2023 there were 41,048 calls, an increase of 17%.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S001.md",
      #"""
# S001: no content folder

Vitrine looks for a folder called `content`, in which everything that you write lies, and there
is none where the command was run. Without it there is nothing to publish.

Most often the command was run in another folder: go to the one that holds `content`, or name
the folder with `--content`. If you have no site yet, `vitrine new site my-site` makes a small
one that is ready to be changed.

## Wrong

~~~~ wrong none
(a folder that holds no folder `content`)
~~~~

## Right

~~~~ right content/index.md
---
title: Public performance
---

How the force performs.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S002.md",
      #"""
# S002: a content folder without a page

There is a `content` folder, but no page in it. A page is a text file whose name ends in `.md`;
other files, such as pictures, are only published beside the pages that show them. Files and
folders whose names start with `.` or `_` are not read.

Write a home page, `content/index.md`, with a title between two `---` lines. A Word file has to
become a `.md` file first; a text file may only need another name.

## Wrong

~~~~ wrong content/notes.txt no-defaults
How the force performs.
~~~~

## Right

~~~~ right content/index.md
---
title: Public performance
---

How the force performs.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S003.md",
      #"""
# S003: a file or folder that cannot be read

The system does not let Vitrine read the file or folder, for the reason that the message gives.
Usually it belongs to somebody else or its permissions were changed. The build stops here, so
that no page is missing from the public site without anybody noticing.

Give yourself the right to read it (`chmod u+r FILE`, or the file's properties), or move it out
of the content folder if it should not be published. In the example below the text cannot be
shown, because the file cannot be read.

## Wrong

~~~~ wrong content/report.md unreadable
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls are answered within ten seconds on average.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S004.md",
      #"""
# S004: a file that is not UTF-8 text

Computers have several ways to store letters such as `é` or signs such as `£`. Websites use the
one called UTF-8, and this file uses another: readers would see `Â£` or a black diamond in the
place of a pound sign. Old editors and “CSV” files saved by Excel are the usual cause.

Open the file in your editor and save it again with the encoding “UTF-8”; in Excel choose “CSV
UTF-8”. The finding points at the first sign that is stored differently.

## Wrong

~~~~ wrong content/report.md latin1
---
title: Cost of contact
---

Each call costs £12 on average.
~~~~

## Right

~~~~ right content/report.md
---
title: Cost of contact
---

Each call costs £12 on average.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S005.md",
      #"""
# S005: a symbolic link

A symbolic link is a small file that only says where another file is. Vitrine does not follow
links: one that leads out of the content folder could put a private file on the public website,
and one that leads to another page would publish the same page at two addresses.

Put a copy of the file in the place of the link, or remove the link and, on the page, link to
where the file really is. In the example `about.md` is a symbolic link to `index.md`.

## Wrong

~~~~ wrong content/about.md symlink
index.md
~~~~

## Right

~~~~ right content/about.md
---
title: About this site
---

Start at the [home page](index.md).
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S006.md",
      #"""
# S006: something that is no file

Among your files lies a pipe, a socket or a device: something that programs use to talk to each
other, which has no text to publish. It got there by accident, usually from a program that was
run inside the content folder.

Remove it. In a listing (`ls -l`) such a thing starts with `p`, `s`, `b` or `c`, where a file
starts with `-`.

## Wrong

~~~~ wrong console
$ ls -l content
-rw-r--r-- 1 you you  642 index.md
prw-r--r-- 1 you you    0 upload
~~~~

## Right

~~~~ right console
$ rm content/upload
$ vitrine build
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S007.md",
      #"""
# S007: a folder too deep to be read

The folder lies more than 64 folders deep, and nothing in it was read. Nobody files papers like
this: it is almost always a backup or a copy that was put into itself. An address of that
length could not be passed on by readers either.

Move the folder up, or remove the copy.

## Wrong

~~~~ wrong console
$ vitrine check --content content
content/copy/copy/copy/copy/ and so on, 65 folders deep
~~~~

## Right

~~~~ right console
$ rm -r content/copy
$ vitrine check
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S008.md",
      #"""
# S008: a file name that is not UTF-8 text

The name of a page becomes a part of its public address, and this name holds signs that are
stored in an old encoding. It often happens to files from an old server or an old zip file
whose names have accents. No reader could type or pass on such an address.

Rename the file with plain letters, digits and `-`. The title of the page may have any letters:
it is in the page and does not come from the name.

## Wrong

~~~~ wrong console
$ ls content
index.md  r?sum?.md
~~~~

## Right

~~~~ right console
$ mv content/r?sum?.md content/resume.md
$ vitrine build
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S009.md",
      #"""
# S009: a file that changed during the build

Vitrine reads each page twice: once for its title, dates and links, and once to write it.
Between the two somebody saved the file. To publish it now could put a page online that does
not agree with the lists and links around it, so nothing was written and the old site is as it
was.

Nothing is wrong with the page. Wait until it is saved and run the command again.

## Wrong

~~~~ wrong console
$ vitrine build
content/report.md: error[S009]: the file was changed while the site was built
~~~~

## Right

~~~~ right console
$ vitrine build
public: 12 pages, 31 files, 410 KB. No findings.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S010.md",
      #"""
# S010: a site without settings

The file `content/site.yml` says whose site this is: its title, its public address, who
publishes it, under which licence, and whom to ask. There is no such file, so every page is
without these. Readers of public figures need them: to know whose figures they are, whether
they may use them again, and where to send a question.

Write `content/site.yml` with at least the five lines below.

## Wrong

~~~~ wrong content/index.md no-defaults
---
title: Public performance
---

How the force performs.
~~~~

## Right

~~~~ right content/index.md
---
title: Public performance
---

How the force performs.
~~~~

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S011.md",
      #"""
# S011: an address that is none

`url:` in `content/site.yml` is the public address of the finished site. It must be whole: with
`https://` in front, and without a question mark, `#` or blanks. Feeds, search engines and the
page “not found” need it as it is; a wrong one sends readers to a place that does not exist.

Copy it from the address line of the browser, from `https://` on.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: performance.example.org
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S012.md",
      #"""
# S012: an entry of the navigation that is none

`nav:` and `footer:` in `content/site.yml` are lists of places on the site. Each entry is a
path below `content`, or a title and a path with a colon between them. This entry is something
else, so readers would miss it at the head or the foot of every page.

Write each entry on a line of its own, with a `-` in front.

## Wrong

~~~~ wrong content/reports/index.md
---
title: Reports
---

All reports.
~~~~

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
nav:
  - [Reports, reports/]
~~~~

## Right

~~~~ right content/reports/index.md
---
title: Reports
---

All reports.
~~~~

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
nav:
  - Reports: reports/
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S013.md",
      #"""
# S013: a navigation link that leads nowhere

`nav:` or `footer:` in `content/site.yml` names a page that is not on the public site: the path
has a slip, the page was moved, or it is a draft. The link would stand on every page and lead
to nothing.

Write the path as it is below `content`, such as `meetings/` for a folder or `pages/about.md`
for a page, or take the line out until the page is public.

## Wrong

~~~~ wrong content/reports/index.md
---
title: Reports
---

All reports.
~~~~

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
nav:
  - report/
~~~~

## Right

~~~~ right content/reports/index.md
---
title: Reports
---

All reports.
~~~~

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
nav:
  - reports/
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S014.md",
      #"""
# S014: two files with one address

The address of a page comes from its path: `about.md` and `about/index.md` would both be at
`about/`. Only one of them could be seen, and nobody could tell which. Capitals do not make a
difference, because many computers do not tell `About` from `about`.

Rename one of the two, or join them. A page that people already link to should keep its name. If
a page and a folder have one name, `about.md` and `about/team.md`, move the page into the folder as
`about/index.md`: its address stays the same, and it lists what is in the folder.

## Wrong

~~~~ wrong content/about.md
---
title: About us
---

Who we are.
~~~~

~~~~ wrong content/about/index.md
---
title: History
---

How we came to be.
~~~~

## Right

~~~~ right content/about.md
---
title: About us
---

Who we are.
~~~~

~~~~ right content/history/index.md
---
title: History
---

How we came to be.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S020.md",
      #"""
# S020: a site that does not say its address

`content/site.yml` has no `url:`, the public address of the finished site. Links between your
pages work without it, but search engines and everybody who wants to cite a page need the whole
address.

Add the line, with `https://` in front, even if the site is not online yet.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S021.md",
      #"""
# S021: a site that does not say who publishes it

`content/site.yml` has no `publisher:`. A figure is only as good as the body that answers for
it: readers must see who publishes the site at the foot of every page, and so must the
catalogues that list its data.

Add the name of the body, as the public knows it.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
licence: OGL-3.0
contact: performance@example.org
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S022.md",
      #"""
# S022: a site without a licence

`content/site.yml` has no `licence:`. Without one nobody may use your figures again, though
being used is what public data is for. Most public bodies in the United Kingdom publish under
the Open Government Licence, which is `OGL-3.0`.

Add the line. `CC-BY-4.0` and `CC0-1.0` are known as well; for another licence give its name
and its address.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
contact: performance@example.org
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
contact: performance@example.org
licence:
  name: Licence of Example Police
  url: https://www.example.org/licence
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S023.md",
      #"""
# S023: a site without a contact

`content/site.yml` has no `contact:`. A reader who finds a mistake, cannot use a page with a
screen reader, or needs a figure in another form has to know whom to ask; the accessibility
regulations ask for it too.

Add an e-mail address that somebody reads, best of an office and not of one person.

## Wrong

~~~~ wrong content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
~~~~

## Right

~~~~ right content/site.yml
title: Public performance
url: https://performance.example.org/
publisher: Example Police
licence: OGL-3.0
contact: performance@example.org
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S030.md",
      #"""
# S030: a link that leads nowhere

A link or a picture of this page names a file that is not in the content folder. A reader who
follows it would get a page that says “not found”. Usually the name has a slip, or the other
page was renamed or moved.

Write the way from this page to the other file, with its ending: `waits.md` in the same folder,
`../waits.md` one folder up, `/waits.md` from the content folder. The help line proposes a page
with a similar name.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

See also the [waiting times](wait.md).
~~~~

~~~~ wrong content/waits.md
---
title: Waiting times
---

Callers wait ten seconds.

## The longest waits

On Mondays.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

See also the [waiting times](waits.md).
~~~~

~~~~ right content/waits.md
---
title: Waiting times
---

Callers wait ten seconds.

## The longest waits

On Mondays.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S031.md",
      #"""
# S031: a link to a place that the page does not have

The part of a link after `#` names a place on a page: a heading, a figure or a table. The page
exists, but has no such place, so the reader would land at its head and have to search. It
happens when a heading is worded anew.

A heading's place is its words in small letters with `-` between them; a chart's is `#fig-` and
its id, a table's `#table-` and its id.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

See the [longest waits](waits.md#longest-waits).
~~~~

~~~~ wrong content/waits.md
---
title: Waiting times
---

Callers wait ten seconds.

## The longest waits

On Mondays.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

See the [longest waits](waits.md#the-longest-waits).
~~~~

~~~~ right content/waits.md
---
title: Waiting times
---

Callers wait ten seconds.

## The longest waits

On Mondays.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S032.md",
      #"""
# S032: a link out of the content folder

The link goes up (`../`) more often than there are folders, so it leaves the content folder.
What lies outside is not published, and a reader could not get there.

If it is a file that should be public, put it into the content folder, beside the page. If it
is already on another website, link to its whole address.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

How we count is in [our method](../papers/method.md).
~~~~

## Right

~~~~ right content/method.md
---
title: Our method
---

A call counts when it is answered.
~~~~

~~~~ right content/report.md
---
title: Calls answered
---

How we count is in [our method](method.md).
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S033.md",
      #"""
# S033: a link to a data file

Data files (`.csv`, `.tsv`, `.yml`) are never published as they are: they may hold small
numbers or notes that must not be seen. Readers get data from the figure or table that shows
it, with a download that Vitrine writes anew from what may be shown.

Show the data with a block, `data: calls.csv`, and link to the block.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

The figures are in [a table](calls.csv).
~~~~

~~~~ wrong content/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

The figures are in [](#table-calls).

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
data: calls.csv
```
~~~~

~~~~ right content/calls.csv
month,calls
2024-01,4810
2024-02,4655
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S034.md",
      #"""
# S034: a link to a page that is not published

The page that the link leads to exists, but it is not public: it is a draft, its release time
has not come, it is exempt, or its marking does not allow it. The link would lead nowhere, and
its words would tell readers about something that must not be known yet.

Take the link out until the other page is public. Pages that wait for the same release may link
to each other.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

More is in the [plan](plan.md).
~~~~

~~~~ wrong content/plan.md
---
title: Plan for next year
status: draft
---

Not yet agreed.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

More will be in the plan.
~~~~

~~~~ right content/plan.md
---
title: Plan for next year
status: draft
---

Not yet agreed.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S035.md",
      #"""
# S035: a figure with another number than the text says

Figures and tables are numbered by their order on the page. The text of this link says a
number, and the figure that it leads to has another one, most often because a figure was added
or moved above it. A reader would look at the wrong figure.

Write the right number, or leave the text of the link empty: `[](#table-calls)` is filled with
the right words and stays right.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

Calls fell in February: see [Table 2](#table-calls).

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

Calls fell in February: see [](#table-calls).

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S036.md",
      #"""
# S036: a link without a text

There is nothing between the square brackets of the link. It could not be seen or clicked, and
a screen reader would read its address aloud. Only links to pages, figures and tables of this
site may be empty: they get the title or the number of what they lead to.

Write what the link leads to between the brackets; “click here” does not say it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
---

The rules are at [](https://www.example.org/counting).
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
---

The rules are in [Counting rules for calls](https://www.example.org/counting).
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S037.md",
      #"""
# S037: two places with one anchor

The `id` of a block is its name in links and the name of its download. Two blocks of this page
have the same one, so a link could mean either of them, and one download would replace the other;
that is so even if one block is a chart and the other a table. It happens when a block is copied
and changed.

Give one of the blocks another id. If others already link to one of them, that one should keep
its id.

## Wrong

~~~~ wrong content/report.md
---
title: Calls and waits
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```

```table
id: calls
title: Shorter waits in February
measure: Average wait in seconds
area: Force control room
period: January and February 2024
source: Command and control system
---
month,wait
2024-01,14
2024-02,11
```
~~~~

## Right

~~~~ right content/report.md
---
title: Calls and waits
---

```table
id: calls
title: Fewer calls in February
measure: Calls answered
area: Force control room
period: January and February 2024
source: Command and control system
---
month,calls
2024-01,4810
2024-02,4655
```

```table
id: waits
title: Shorter waits in February
measure: Average wait in seconds
area: Force control room
period: January and February 2024
source: Command and control system
---
month,wait
2024-01,14
2024-02,11
```
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S040.md",
      #"""
# S040: a page that does not exist

The command names a page that is not in the content folder. The name has a slip, or the command
was run in another folder than the one that holds `content`.

Name the page as it lies in the folder, with its ending `.md`. The help line proposes a page
with a similar name.

## Wrong

~~~~ wrong console
$ vitrine render content/meetings/2024-02-28/reprot.md
content/meetings/2024-02-28/reprot.md: error[S040]: there is no such page in content
~~~~

## Right

~~~~ right console
$ vitrine render content/meetings/2024-02-28/report.md > report.html
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S041.md",
      #"""
# S041: a block that does not exist

The command names a page and, after `#`, a block of it, but no block of that page has this
`id`. The page itself was found.

Use the `id:` line of the block, or its number: a block without an id goes by its number among
the figures, the tables or the datasets of its page. The help line lists what there is.

## Wrong

~~~~ wrong console
$ vitrine data content/report.md#cals
content/report.md: error[S041]: the page has no block `cals`
~~~~

## Right

~~~~ right console
$ vitrine data content/report.md#calls
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S042.md",
      #"""
# S042: a file that exists already

`vitrine new` only makes new files. In the folder that you named there is already a file with
one of their names, and to write over it could destroy somebody's work, so nothing was made at
all.

Name a new folder. If you meant to add to the site that is there, no command is needed: a new
page is a new file in its `content` folder.

## Wrong

~~~~ wrong console
$ vitrine new site .
content/site.yml: error[S042]: the file exists already
~~~~

## Right

~~~~ right console
$ vitrine new site my-site
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S043.md",
      #"""
# S043: a file that cannot be made

The system does not let you make a file there, for the reason that the message gives: the
folder belongs to somebody else, a file stands where a folder is needed, or the disk is full.

Choose a folder that you may write to, such as one in your home folder.

## Wrong

~~~~ wrong console
$ vitrine new site /srv/site
/srv/site/content/site.yml: error[S043]: the file cannot be made: Permission denied
~~~~

## Right

~~~~ right console
$ vitrine new site ~/site
~~~~

"""#),
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

~~~~ wrong console
$ vitrine build --content content --output content/public
$ vitrine build --output .
~~~~

## Right

~~~~ right console
$ vitrine build --content content --output public
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S062.md",
      #"""
# S062: the output is not a folder

The name given for the output folder belongs to a file. It was not touched.

Move or remove that file, or name another folder with `--output`.

## Wrong

~~~~ wrong console
$ vitrine build --output public/index.html
~~~~

## Right

~~~~ right console
$ vitrine build --output public
~~~~

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

~~~~ wrong console
$ vitrine build & vitrine build
~~~~

## Right

~~~~ right console
$ vitrine build && vitrine build
~~~~

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

~~~~ wrong console
$ vitrine build --output /var/www/html        # /var/www belongs to root
~~~~

## Right

~~~~ right console
$ vitrine build --output public
$ sudo chown "$USER" /var/www/html && vitrine build --output /var/www/html --in-place
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S065.md",
      #"""
# S065: the disk is full

There was not enough room for the new site. While it is written, the old and the new site are
both on the disk. What had been written was removed again; the old site is as it was.

Make room and build again. `df -h .` shows how much there is.

## Wrong

~~~~ wrong console
$ vitrine build --output /media/small-stick/public
~~~~

## Right

~~~~ right console
$ df -h /media/small-stick
$ vitrine build --output public
~~~~

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

~~~~ wrong console
$ docker run -v /srv/www:/site/public …  vitrine build --output public
~~~~

## Right

~~~~ right console
$ docker run -v /srv/www:/site/public …  vitrine build --output public/current
$ docker run -v /srv/www:/site/public …  vitrine build --output public --in-place
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S067.md",
      #"""
# S067: two files of the site have the same place

Two parts of the site would be written to one file, or one to a file where the other needs a
folder of the same name. The site was not written; the old one is as it was.

Rename one of the two. This is a last check: that two pages or files of the content folder have
one address is found earlier, with the names of both. In the example a file of the site's own
templates and one in `content/static` would both be published as `assets/logo.svg`.

## Wrong

~~~~ wrong content/index.md
---
title: Home
---

All reports.
~~~~

~~~~ wrong content/static/assets/logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
~~~~

~~~~ wrong templates/assets/logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
~~~~

~~~~ wrong public/.gitignore
*
~~~~

## Right

~~~~ right content/index.md
---
title: Home
---

All reports.
~~~~

~~~~ right content/static/assets/our-logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
~~~~

~~~~ right templates/assets/logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
~~~~

~~~~ right public/.gitignore
*
~~~~

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

~~~~ wrong console
$ ls content/meetings/2024-02-28-a-title-of-more-than-two-hundred-and-fifty-five-letters….md
~~~~

## Right

~~~~ right console
$ ls content/meetings/2024-02-28-contact-performance.md
~~~~

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

~~~~ wrong console
$ vitrine build --output /mnt/unreliable-share/public
~~~~

## Right

~~~~ right console
$ vitrine build --output public
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S100.md",
      #"""
# S100: tab in the indentation

Settings show by indentation what belongs to what, and a tab is not the same width in every
program. A line that starts with a tab is therefore refused. Often it comes from the Tab key, or
from a paste out of a spreadsheet.

Replace each tab at the start of a line by two spaces. One finding stands for all lines of these
settings that start with a tab; the help line says how many there are.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
tags:
	- 999
	- 101
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
tags:
  - 999
  - 101
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S101.md",
      #"""
# S101: no space after the colon

A key and its value are kept apart by a colon **and a space**. Without the space the whole line
is one word, and nobody can tell where the key ends.

Write a space behind the colon.

## Wrong

~~~~ wrong content/report.md
---
title:Calls answered
kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S102.md",
      #"""
# S102: colon inside a value

A colon with a space after it ends a key. This value has another one in it, so the line could
mean two things. Keys that take a text, such as `title` or `summary`, may have colons in them;
this key takes something else: a date, a number or one of a few words.

Correct the value, or put it in quotation marks where the colon belongs to it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
date: Wednesday: 28 February 2024
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
date: Wednesday 28 February 2024
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S103.md",
      #"""
# S103: quotation mark that is never closed

The value starts with a quotation mark, and no second one ends it.

Close it at the end of the value, or remove the first one: a text needs no quotation marks. A
mark that belongs to the text may stand anywhere but at its start; if it must stand there, put
the whole value into the other sort of quotation marks.

## Wrong

~~~~ wrong content/report.md
---
title: "Calls answered
kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: "Calls answered"
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S104.md",
      #"""
# S104: bracket that is never closed

A list in square brackets, or a group of keys in curly ones, was opened and not closed, or it
was closed with a bracket of the other sort.

Close each `[` with `]` and each `{` with `}`. A long list may have a line for each item
instead, with a dash and a space before it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
tags: [999, 101, contact
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
tags: [999, 101, contact]
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S105.md",
      #"""
# S105: wrong indentation

The blanks at the start of a line say to which key it belongs. This line starts further right or
left than the lines it stands among, so it belongs to none of them.

Give it as many blanks as the other lines of its group; the help line shows it. If the line is
the rest of a long text, start the text with `>` after the key and indent all its lines.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
  kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S106.md",
      #"""
# S106: the same key twice

One key stands twice in the same settings, so it is not clear which value is meant. The first
one is taken while the page is checked; both places are named.

Keep one of the two lines. If both values are meant, write them as a list after one key.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
period: October to December 2023
period: Quarter 3
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
period: October to December 2023
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S107.md",
      #"""
# S107: curly quotation marks around a value

Word turns the quotation marks of the keyboard into curly ones, `“` and `”`. In settings they
are ordinary letters and would be printed on the page as a part of the value.

Remove them: a text needs no quotation marks. Inside of a text curly marks are welcome.

## Wrong

~~~~ wrong content/report.md
---
title: “Calls answered: the third quarter”
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered: the third quarter
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S108.md",
      #"""
# S108: no space after the dash

Each item of a list has a line that starts with a dash **and a space**. Without the space the
dash could be a minus sign or a part of the word.

Write a space behind the dash.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
tags:
  -emergency
  -contact
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
tags:
  - emergency
  - contact
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S109.md",
      #"""
# S109: equals sign for a colon

A key and its value are kept apart by a colon and a space, not by an equals sign.

Replace the equals sign by a colon.

## Wrong

~~~~ wrong content/report.md
---
title = Calls answered
kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S110.md",
      #"""
# S110: value that starts with a reserved sign

Settings are written in YAML, in which some signs have a meaning of their own at the start of a
value: ``@ ` % & * ! , | > ] }``. Keys that take a text, such as `title`, may start with them;
this key takes something else: a date, a number or one of a few words.

Remove the sign, or put the value in quotation marks where the sign belongs to it.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
date: %28 February 2024
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
date: 28 February 2024
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S111.md",
      #"""
# S111: anchor, alias or tag

In YAML a word that starts with `&` gives a value a name, one with `*` repeats a named value,
and one with `!` says its type. Vitrine reads none of them: settings say what they mean where
they stand.

Write the value itself. If the sign belongs to the value, put it in quotation marks.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
date: &published 2024-02-28
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
date: 2024-02-28
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S112.md",
      #"""
# S112: a second document in the settings

A line of three dots ends a document in YAML, and a line of three dashes starts another one.
Settings are one document, so nothing may follow.

Remove the line. In the front matter of a page three dashes end the settings; in a `.yml` file
they may only stand at the top.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
...
kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S113.md",
      #"""
# S113: character that cannot be seen

A character stands here that no editor shows: a no-break space, a zero width space, a byte
order mark, a control character. It comes with a paste from Word or from a web page. In a key
or before it, it makes the key another one, although both look alike.

Delete the part that the finding marks and type it anew; or copy the corrected line from the
help. In texts a no-break space may stand.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
ki​nd: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S114.md",
      #"""
# S114: key without a colon

Each line of settings is a key, a colon, a space and a value. This line has no colon, so it says
nothing that can be used.

Write the colon behind the key. If the line is the rest of the text above it, indent it by two
spaces.

## Wrong

~~~~ wrong content/report.md
---
title Calls answered
kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S115.md",
      #"""
# S115: text after the closing sign

A value in quotation marks or brackets ends where they are closed; here more text follows. Keys
that take a text, such as `title`, may have quotation marks in them anywhere; this key takes
something else.

Remove what follows, or move it before the closing sign.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
date: "2024-02-28" (draft)
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
date: "2024-02-28"
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S116.md",
      #"""
# S116: backslash that means nothing

In double quotation marks a backslash starts a sign of its own: `\n` is a line break, `\"` a
quotation mark. This backslash is followed by a letter that has no such meaning; often it stands
in the name of a folder.

Remove the quotation marks, or use single ones, in which a backslash is a backslash.

## Wrong

~~~~ wrong content/report.md
---
title: "The folder C:\data"
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: The folder C:\data
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S117.md",
      #"""
# S117: list item in the wrong place

A line that starts with a dash is an item of a list. It belongs below a key that has no value on
its own line. Here the key has a value already, or the list starts on the line of its key, or a
key stands among the items of a list.

Write the key alone, and below it each item on a line with two spaces, a dash and a space.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
tags: contact
  - emergency
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
tags:
  - contact
  - emergency
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S118.md",
      #"""
# S118: settings that are too large or too deep

Settings may be 2 MB long, and lists and groups of keys may stand inside each other 64 deep. No
page needs so much; something went wrong, perhaps in a program that wrote the file.

Keep data in rows below the `---` of a block, or in a `.csv` file.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[contact]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
tags: [contact]
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S119.md",
      #"""
# S119: key that is not a word

A key is a word or a few words before a colon. In YAML a list, a group of keys or a line that
starts with a question mark can be a key too; Vitrine does not read such keys.

Write a key, a colon, a space and the value.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
? kind: report
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S120.md",
      #"""
# S120: brackets that cannot be read

The parts of a list or of a group of keys in brackets are kept apart by commas. Here a comma is
missing, or another sign stands where a part should start.

Write a comma between the parts: `[contact, emergency]`, `{missing-source: the source is lost}`.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
waive: {missing-source: the source is lost missing-area: one force}
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S150.md",
      #"""
# S150: unknown key

The key is none that may stand here, so nothing reads its value. Mostly it is misspelt; then the
help line names the key that it resembles.

Correct the key, or remove the line. The guide lists the keys of pages, of `site.yml` and of
each sort of block.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
sumary: Calls fell in February.
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
summary: Calls fell in February.
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S151.md",
      #"""
# S151: required key missing

A key that must be there is missing, or has no value after its colon. Each page needs a
`title`, for example: lists, search results and the browser show it.

Add the line that the help shows, with your own words.

## Wrong

~~~~ wrong content/report.md
---
kind: report
date: 2024-02-28
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
date: 2024-02-28
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S152.md",
      #"""
# S152: value of the wrong type

The key takes another sort of value: a number where a text was written, one value where a list
was written, and so on. The finding says what is expected.

Write the value as the example in the help line shows.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
order: second
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
order: 2
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S153.md",
      #"""
# S153: not one of the words

The key takes one of a few words, and this is none of them. The help line lists the words, and
names the one that is nearest.

Write one of these words. Small and capital letters do not matter.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
kind: raport
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
kind: report
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S154.md",
      #"""
# S154: number out of range

The number is smaller or larger than this key allows. The finding says from where to where it
may go.

Write a number in that range.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
order: 123456
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
order: 12
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S155.md",
      #"""
# S155: not a date

The key takes a date, and this text is none, or is written in a way that is not the same all
over the world. Dates are written with the year first, `2024-02-28`, or with the month in
letters, `28 February 2024`. A weekday may stand before it; then it must be the right one.

Write the date as the help line shows.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
date: 28/02/2024
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
date: 2024-02-28
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S156.md",
      #"""
# S156: date that can be read in two ways

In Britain `01/02/2024` is the first of February, in the United States the second of January.
Day and month can be exchanged here, so the date is not guessed.

Write the date as `2024-02-01` or `1 February 2024`; the help line shows both days.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
date: 01/02/2024
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
date: 1 February 2024
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S157.md",
      #"""
# S157: not a date with a time

The key takes a day and a time: `2024-02-28 09:30`. The time is written with 24 hours and a
colon. Without more it is the time of the site's time zone; `Z` or `+01:00` behind it says
another.

Write the day, a space and the time.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
publish: 2024-02-28
---

Calls fell in February.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
publish: 2024-02-28 09:30
---

Calls fell in February.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S158.md",
      #"""
# S158: a misspelt key that holds something back

The keys `marking`, `status`, `publish` and `exempt` decide whether a page may be public. A key
that is only nearly one of them is not read, so the page would be published although somebody
meant to hold it back. Other unknown keys are a warning; this one is an error. So is a key that other
programs have for it, such as `embargo` or `draft`, and one of the four without a value.

The same is true of `suppress`, which says which small numbers are hidden, and of the keys below
it. While such a line is not right, every count that it could be about is hidden: in the preview, in
what `vitrine data` and `vitrine chart` print, everywhere.

Correct the spelling, small letters only, or remove the line.

## Wrong

~~~~ wrong content/report.md
---
title: Calls answered
pubish: 2040-02-20 09:30
---

Text.
~~~~

## Right

~~~~ right content/report.md
---
title: Calls answered
publish: 2040-02-20 09:30
---

Text.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S170.md",
      #"""
# S170: no published site to compare with

The folder after `--against` holds no `vitrine.json`, so it is no site that Vitrine has built. Name
the folder of the site as it is published: the output of the last build, or a copy of it.

## Wrong

~~~~ wrong console
$ vitrine check --against pubilc
pubilc/vitrine.json: error[S170]: there is no published site in `pubilc`
~~~~

## Right

~~~~ right console
$ vitrine check --against public
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S171.md",
      #"""
# S171: a `vitrine.json` that cannot be read

The `vitrine.json` in the folder after `--against` is damaged, or written by another version of the
program. Build the site that is published again with this version, into another folder, and compare
with that.

## Wrong

~~~~ wrong console
$ vitrine check --against public
public/vitrine.json: error[S171]: this is not a `vitrine.json` that can be read
~~~~

## Right

~~~~ right console
$ git worktree add ../published v1.4
$ vitrine build --content ../published/content --output ../published/public
$ vitrine check --against ../published/public
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S172.md",
      #"""
# S172: a file where a copy of data would go

`vitrine freeze` copies the shared data that a paper uses into a folder of the paper's own. There is
a file of that name already, and it holds other rows. Perhaps the paper was frozen before and its
`data:` was changed back since. Remove the old copy if nothing uses it, and give the command again.
The paper was not changed.

## Wrong

~~~~ wrong console
$ vitrine freeze content/report.md
content/report.data/calls.csv: error[S172]: the file exists and holds other rows than the paper uses
~~~~

## Right

~~~~ right console
$ rm content/report.data/calls.csv
$ vitrine freeze content/report.md
content/data/calls.csv → content/report.data/calls.csv, 36 of 36 rows
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S173.md",
      #"""
# S173: a page that copies of its data would change

`vitrine freeze` promises that the page stays the same, byte for byte, and tries it before it writes
anything. Here it would not: something on the page depends on rows or settings that a copy does not
have. For example, later rows make small numbers of earlier ones secret.

The paper can stand still without copies: say in its front matter up to which day it sees the shared
data.

## Wrong

~~~~ wrong console
$ vitrine freeze content/report.md
content/report.md: error[S173]: the page would not be the same with copies of its data
~~~~

## Right

~~~~ right content/report.md
---
title: Calls
---

The page keeps the shared data.
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S180.md",
      #"""
# S180: a port that another program uses

Only one program can listen at a port. Often the other one is a preview that still runs in
another window.

Leave `--port` out: `vitrine serve` then takes the first free port from 4000 on and says
which one that is. Or end the other program.

## Wrong

~~~~ wrong console
$ vitrine serve --port 8000 & vitrine serve --port 8000
error[S180]: another program uses port 8000
~~~~

## Right

~~~~ right console
$ vitrine serve
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/S181.md",
      #"""
# S181: an address at which nothing can listen

`vitrine serve` cannot listen at the address or port that was asked for: the machine has no
such address, or the system keeps the port for itself (all below 1024).

Leave `--host` out to look at the site on your own machine. To let other machines look, give an
address of this machine, or `--host 0.0.0.0` for all of them; they then see drafts too.

## Wrong

~~~~ wrong console
$ vitrine serve --host 192.0.2.1
error[S181]: nothing can listen at `192.0.2.1`, port 4000: cannot assign requested address
~~~~

## Right

~~~~ right console
$ vitrine serve
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T101.md",
      #"""
# T101: a name that templates do not have

A template is the frame of your pages; each name between `{{` and `}}` is replaced by something
of the page, such as its title. This name does not exist, so its place would stay empty on
every page.

Look for a slip: the help line proposes a similar name, and `docs/templates.md` lists all of
them. Some names exist only inside a section, as `href` does inside `{{#nav}}` … `{{/nav}}`.

## Wrong

~~~~ wrong templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{tilte}}</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

## Right

~~~~ right templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title}}</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T102.md",
      #"""
# T102: a template tag that is not closed

In a template a name stands between two opening and two closing braces, `{{title}}`; where it
is replaced by HTML there are three on both sides, `{{{body}}}`. Here the closing braces are
missing, so everything after it was taken for a name.

Write as many closing braces after the name as there are opening ones before it.

## Wrong

~~~~ wrong templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

## Right

~~~~ right templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title}}</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T103.md",
      #"""
# T103: a section that is not opened and closed

A section of a template starts with `{{#name}}` and ends with `{{/name}}`; what stands between
them is shown only where the page has such a thing, or once for each one of a list. Here one of
the two is missing, or two sections overlap, so that it is not clear what belongs to them.

Write `{{/name}}` where the section ends. A section inside another one must end first.

## Wrong

~~~~ wrong templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title}}</h1>
{{#lead}}
<p>{{lead}}</p>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

## Right

~~~~ right templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title}}</h1>
{{#lead}}
<p>{{lead}}</p>
{{/lead}}
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T104.md",
      #"""
# T104: a template that does not exist

A template can take in another one, with `{{> name}}`, or fill the gaps of another one, with
`{{<name}}`. There is no template of this name, neither in your folder `templates` nor in the
built-in theme, so a part of every page would be missing.

Look for a slip: the help line proposes a similar name. A template of your own is the file
`templates/NAME.mustache`.

## Wrong

~~~~ wrong templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
{{> document-heading}}
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

## Right

~~~~ right templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
{{> document-header}}
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T105.md",
      #"""
# T105: a template that cannot be read

The template is not UTF-8 text, or it uses a form that no template has. Every page is made with
it, so nothing can be built.

Save the file again in your editor with the encoding “UTF-8”. If that is not the cause, compare
it with the built-in template of the same name, or remove it: then the built-in one is used.

## Wrong

~~~~ wrong templates/page.mustache latin1
{{<layout}}
{{$main}}
<article class="page">
<p>Café of figures</p>
<h1>{{title}}</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

## Right

~~~~ right templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<p>Café of figures</p>
<h1>{{title}}</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T106.md",
      #"""
# T106: a template without the text of the page

Each page is made with a template, which says where the text of the page goes. This one does not
say it, so all pages that are made with it would be empty. Nothing is built.

Write `{{{body}}}`, with three braces, at the place of the text. In a template of your own for the
frame of all pages (`layout`), it is `{{$main}}{{/main}}`. If you wanted to change only a part of the
page, remove the file and put the part into a file of its own, such as `site-footer.mustache`.

## Wrong

~~~~ wrong templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title}}</h1>
</article>
{{/main}}
{{/layout}}
~~~~

## Right

~~~~ right templates/page.mustache
{{<layout}}
{{$main}}
<article class="page">
<h1>{{title}}</h1>
{{{body}}}
</article>
{{/main}}
{{/layout}}
~~~~

"""#),
    EmbeddedFile(
      "docs/errors/T107.md",
      #"""
# T107: a file among the templates that no page uses

A file in `templates/` takes the place of the built-in one of the same name, or is put into another
template by its name. This one has another name, so it changes nothing, and you may wait for an
effect that never comes.

Look for a slip in its name: `docs/templates.md` lists all of them. A style sheet is
`templates/assets/style.css`; pictures lie in `templates/assets/` too. If you keep the file for later,
lower the rule in `site.yml`: `rules:`, `unused-template: off`.

## Wrong

~~~~ wrong templates/site-foter.mustache
<footer class="site-footer">{{publisher}}</footer>
~~~~

## Right

~~~~ right templates/site-footer.mustache
<footer class="site-footer">{{publisher}}</footer>
~~~~

"""#),
    EmbeddedFile(
      "templates/about.mustache",
      #"""
{{#has-tags}}
<nav class="page-tags" aria-label="{{words.tags}}" data-pagefind-ignore>
<ul class="tags">
{{#tags}}
<li><a href="{{href}}" rel="tag">{{title}}</a></li>
{{/tags}}
</ul>
</nav>
{{/has-tags}}
{{#has-about}}
<section class="about-page" aria-label="{{words.about-page}}" data-pagefind-ignore>
{{#updated}}
<p><time datetime="{{updated-iso}}">{{updated}}</time></p>
{{/updated}}
{{#has-versions}}
<details>
<summary>{{words.versions}}</summary>
<ol reversed>
{{#versions}}
<li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
{{/versions}}
</ol>
</details>
{{/has-versions}}
<details>
<summary>{{words.cite}}</summary>
<p class="citation">{{citation}}</p>
</details>
{{#other-format}}
<p><a href="{{other-format}}">{{words.other-format}}</a></p>
{{/other-format}}
</section>
{{/has-about}}

"""#),
    EmbeddedFile(
      "templates/assets/search.js",
      ##"""
// The search of the site: Pagefind's own interface, in the page's place for it.
new PagefindUI({ element: "#search", showImages: false, showSubResults: true });

"""##),
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
  overflow-wrap: anywhere;
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

@media screen {
  body {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
  }

  main {
    flex: 1 0 auto;
  }
}

.frame {
  width: 100%;
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

.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
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
.footer-links ul {
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
  display: flex;
}

.breadcrumb a {
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
  margin-bottom: 2.5rem;
}

.body > :first-child {
  margin-top: 0;
}

.document-header,
.body > .figure,
.body > .scroll:has(th:nth-child(5)),
.body > .entries,
.body > .group,
.body > .pager {
  max-width: 46rem;
}

.eyebrow {
  margin-bottom: 0.25rem;
  color: var(--ink-2);
  font-size: 0.9375rem;
}

.eyebrow p {
  display: inline;
}

.eyebrow p + p::before {
  content: "· ";
  content: "· " / "";
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
  text-wrap: pretty;
}

.facts {
  margin: 1.5rem 0 0;
  border-bottom: 1px solid var(--line);
  font-size: 1rem;
}

/* The value goes below its term where large text leaves no room beside it. */
.facts div {
  display: flex;
  flex-wrap: wrap;
  column-gap: 1rem;
  padding: 0.375rem 0;
  border-top: 1px solid var(--line);
}

.facts dt {
  flex: 0 0 8rem;
  max-width: 100%;
}

.facts dd {
  flex: 1 1 8rem;
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

/* Tags, and what the foot of a page says of the page */

.tags {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  padding: 0;
  list-style: none;
}

.tags a {
  display: inline-block;
  min-height: 1.5rem;
}

.translations ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  margin: 0.5rem 0 0;
  padding: 0;
  list-style: none;
}

.about-page,
.page-tags {
  margin-top: 2rem;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line);
  color: var(--ink-2);
  font-size: 1rem;
}

.about-page p,
.about-page ol {
  margin: 0.25rem 0;
}

.about-page summary {
  color: var(--ink);
}

.citation {
  overflow-wrap: anywhere;
}

.tile-name a {
  text-decoration-thickness: 1px;
}

/* The pack of a meeting: each paper begins on a sheet of its own */

.pack-number {
  margin: 0;
  color: var(--ink-2);
  font-size: 1rem;
}

.pack-number + h2 {
  margin-top: 0.25rem;
}

.body > .pack-paper {
  max-width: none;
}

.pack-paper > .facts {
  max-width: 46rem;
  margin-bottom: 2rem;
}

.pack-paper {
  margin-top: 4rem;
  padding-top: 1rem;
  border-top: 3px solid var(--line-2);
}

@media print {
  .pack-contents a::after {
    content: " \2026  " target-counter(attr(href url), page);
  }

  .pack-paper {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
    break-before: page;
  }
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
  white-space: nowrap;
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

:target {
  scroll-margin-top: 1.5rem;
}

/* Actions, decisions, recommendations */

.record {
  margin: 1.5rem 0;
  padding-left: 1rem;
  border-left: 4px solid var(--line-2);
  break-inside: avoid;
}

.record p,
.record ul {
  margin-bottom: 0.5rem;
}

.record > :last-child {
  margin-bottom: 0;
}

.record > .record-name {
  margin: 0;
  font-size: 1.125rem;
  font-weight: 700;
}

.record-name a:not(:hover, :focus-visible) {
  text-decoration: none;
}

h3.record-name a:not(:hover) {
  text-decoration: underline 1px;
}

.record-facts,
.record-links {
  color: var(--ink-2);
  font-size: 1rem;
}

.record-facts span {
  display: inline-block;
  padding-right: 1rem;
}

.record-links {
  padding: 0;
  list-style-type: "";
}

.overdue {
  color: var(--warn);
  font-weight: 700;
}

/* Search: the colours of Pagefind's interface */

#search {
  --pagefind-ui-primary: var(--accent);
  --pagefind-ui-text: var(--ink);
  --pagefind-ui-background: var(--paper);
  --pagefind-ui-border: var(--line-2);
  --pagefind-ui-font: var(--text);
  --pagefind-ui-border-width: 1px;
  --pagefind-ui-border-radius: 0;
}

/* Glossary */

.term:not(:hover, :focus-visible) {
  color: inherit;
  text-decoration-style: dotted;
}

.glossary div {
  padding: 0.375rem 0;
  border-top: 1px solid var(--line);
}

.glossary dt {
  color: var(--ink);
  font-weight: 700;
}

/* Agenda */

.agenda {
  padding: 0;
  border-top: 1px solid var(--line);
  list-style-type: "";
}

.agenda > li {
  display: grid;
  grid-template-columns: 3rem minmax(0, 1fr);
  margin: 0;
  padding: 0.625rem 0;
  border-bottom: 1px solid var(--line);
  break-inside: avoid;
}

.agenda p {
  margin: 0;
}

.agenda-number {
  color: var(--ink-2);
  font-variant-numeric: tabular-nums;
}

.agenda-note {
  color: var(--ink-2);
  font-size: 1rem;
}

/* Figures and tables */

.figure,
.dataset {
  margin: 2.5rem 0;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line-2);
}

.figure + .figure {
  margin-top: 3rem;
}

:is(h2, h3, h4) + .figure {
  margin-top: 1.25rem;
}

.figure-title {
  margin: 0 0 0.25rem;
  font-size: 1.25rem;
  line-height: 1.25;
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

.chart .figure-notes {
  margin: 0.75rem 0 0;
}

@container (min-width: 600px) {
  .chart .narrow[hidden] {
    display: none;
  }

  .chart .wide {
    display: block;
  }

  /* The wide picture has these texts itself: the list is for those who hear it. */
  .figure-notes.in-picture {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
}

.figure-data {
  margin-bottom: 0.75rem;
  font-size: 1rem;
}

.figure-data .scroll {
  margin: 0.5rem 0 1rem;
}

figcaption,
.shorthand,
.dataset {
  max-width: 38rem;
  color: var(--ink-2);
  font-size: 0.875rem;
}

figcaption p,
.dataset p {
  margin: 0 0 0.25rem;
}

.shorthand {
  margin: 0 0 0.5rem;
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

@media screen {
  .figure {
    container-type: inline-size;
  }
}

/* A table that fits does not scroll by itself, so its head stays in sight as the page moves. The
   length is that of the text: where that is twice as large, the table may need to scroll. */
@container (min-width: 20rem) {
  .scroll:not([tabindex]) {
    overflow: visible;
  }
}

table {
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  font: 1rem/1.35 var(--figures);
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}

table:not(:has(th:nth-child(4))) {
  max-width: 36rem;
}

th,
td {
  padding: 0.4375rem 0.5rem;
  border-bottom: 1px solid var(--line);
  font-weight: 400;
  text-align: left;
  vertical-align: baseline;
}

thead {
  position: sticky;
  top: 0;
  z-index: 2;
}

thead th {
  border-bottom-color: var(--line-2);
  background: var(--paper-2);
  font-weight: 700;
  vertical-align: bottom;
}

/* A heading over several columns: its line ends before the next one begins. */
th.group {
  border-bottom-color: var(--paper-2);
  background: linear-gradient(var(--line-2), var(--line-2)) right 0.25rem bottom /
      calc(100% - 0.75rem) 1px no-repeat var(--paper-2);
  text-align: center;
}

tfoot > :first-child > *,
.total > * {
  border-top: 2px solid var(--line-2);
  font-weight: 700;
}

.total:first-child > * {
  border-top: 0;
  border-bottom: 2px solid var(--line-2);
}

.sum {
  font-weight: 700;
}

.highlight > * {
  background: var(--paper-2);
  font-weight: 700;
}

.highlight > :first-child {
  box-shadow: inset 4px 0 var(--accent);
}

.num,
.right {
  text-align: right;
}

td.num {
  white-space: nowrap;
}

.centre {
  text-align: center;
}

.scroll:not([tabindex]) .missing {
  white-space: normal;
}

.unit,
.flag,
.mark {
  font-weight: 400;
}

/* What is said of a number stands below it, so that it keeps its place among the others. */
.num .flag {
  display: block;
}

.flag,
.mark {
  color: var(--ink-2);
  font-size: 0.875rem;
}

td .mark {
  white-space: nowrap;
}

.num .mark {
  display: block;
}

/* Bars and small lines in cells */
.vc.vb {
  display: block;
  width: 100%;
  height: 0.5rem;
  margin-top: 0.25rem;
}

.trend {
  position: relative;
  min-width: 7.25rem;
}

.missing {
  color: var(--ink-2);
}

.scroll[tabindex] :where(td, th):where(:not(.num)) {
  min-width: 7.5rem;
}

/* A table that has to scroll anyway gives each column what it needs, up to a readable width. */
.scroll[tabindex] table:has(th:nth-child(7)) {
  width: max-content;
  min-width: 100%;
}

.scroll[tabindex] td {
  max-width: 14rem;
}

.scroll[tabindex] thead th {
  max-width: 7.5rem;
}

/* A long word in a heading is not broken, only one of more than about twenty letters is. */
.scroll[tabindex] thead :is(.long-word, .endless-word) {
  max-width: 13.5rem;
}

.scroll:not([tabindex]) thead .endless-word {
  overflow-wrap: anywhere;
}

/* A shade at the right edge while more columns lie beyond it. */
.scroll[tabindex] {
  background:
    linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat scroll;
}

.scroll[tabindex] tbody th:first-child {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 10rem;
  background: var(--paper);
}

.scroll[tabindex] tbody th:first-child:not(.num) {
  min-width: 9rem;
}

.scroll[tabindex] .highlight > th:first-child {
  background: var(--paper-2);
}

.scroll[tabindex] thead tr:first-child > th:first-child {
  position: sticky;
  left: 0;
  z-index: 3;
}

/* A table that is both wide and long moves under its head. */
.scroll.long {
  max-height: 85vh;
  overflow: auto;
}

/* Scorecards */

.measures {
  container-type: inline-size;
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
  gap: 1rem;
  margin: 0.75rem 0 1rem;
  padding: 0;
  list-style: none;
}

@container (min-width: 38rem) {
  .by-three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}

.tile {
  display: flex;
  flex-direction: column;
  margin: 0;
  padding: 0.75rem;
  border-top: 3px solid var(--line-2);
  background: var(--paper-2);
  font-size: 1rem;
  line-height: 1.35;
}

.tile-name {
  margin: 0 0 0.25rem;
  font-size: 1rem;
  line-height: 1.25;
  text-wrap: pretty;
}

.tile p {
  margin: 0 0 0.375rem;
}

.tile .tile-value {
  margin: 0;
  font: 700 2rem/1.15 var(--figures);
  font-variant-numeric: tabular-nums;
}

.tile .tile-value.long {
  font-size: 1.5rem;
  line-height: 1.5;
}

.tile .tile-value.missing {
  font-size: 1.25rem;
  font-weight: 400;
}

.tile-value .unit {
  font-size: 1rem;
}

.tile-period,
.tile-note,
.tile-trend p {
  color: var(--ink-2);
  font-size: 0.875rem;
}

.tile-target,
.tile-signal {
  position: relative;
  padding-left: 1.625rem;
}

.tile-target:not(:has(svg)) {
  padding-left: 0;
}

.vc.vi {
  position: absolute;
  top: 0.0625rem;
  left: 0;
  width: 1.25rem;
  height: 1.25rem;
}

.vi .io {
  fill: var(--s);
}

.tile-trend {
  margin-top: auto;
  padding-top: 0.25rem;
}

.vc.vt {
  height: auto;
  margin-bottom: 0.25rem;
}

.vt .l {
  stroke-width: 2.5;
}

.footnotes {
  margin-top: 3rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
  font-size: 1rem;
}

/* Checked figures: `<p>… <a class="figures-link" …>3 figures in this paragraph</a></p>` */

.figures-link {
  font-size: 0.875rem;
  color: var(--ink-2);
}

.figures-query {
  font-size: 0.875rem;
}

.scroll:not([tabindex]) tbody code {
  overflow-wrap: anywhere;
}

.worked {
  margin: 3rem 0 0;
  border-top: 1px solid var(--line);
}

.worked > ol {
  padding: 0;
  list-style: none;
}

.worked > ol > li {
  padding: 0.75rem 0;
  border-top: 1px solid var(--line);
}

.worked code {
  font-size: 1em;
  white-space: normal;
}

.worked-quotation {
  margin: 0;
}

.worked-how {
  margin: 0;
  font-size: 0.875rem;
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.worked-state {
  color: var(--ink);
}

.figure-state {
  font-size: 0.875rem;
  color: var(--ink-2);
}

.worked li:target,
data:target {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
}

/* Lists of papers */

.entries {
  border-top: 1px solid var(--line);
}

.body > * + .entries {
  margin-top: 2rem;
}

.body > .entries + p {
  margin-top: 1.5rem;
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

.entry-title a {
  display: inline-block;
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

/* Corrections: what a reader must know before the figures */

.notices {
  margin: 1.5rem 0 0;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line-2);
  border-left: 0.375rem solid var(--warn);
  font-size: 1rem;
}

.notices ul,
.corrections {
  margin: 0;
  padding: 0;
  list-style: none;
}

.notices li,
.notices p {
  margin: 0;
}

.notices li {
  margin-bottom: 0.75rem;
}

.correction-label,
.substantial {
  font-weight: 700;
}

.corrections {
  border-top: 1px solid var(--line);
}

.corrections > li {
  margin: 0;
  padding: 0.75rem 0;
  border-bottom: 1px solid var(--line);
  font-size: 1rem;
}

.corrections > li > p {
  margin: 0;
}

.group + .download {
  margin-top: 1.5rem;
}

/* Lists of datasets */

.datasets {
  padding: 0;
  border-top: 1px solid var(--line);
  list-style: none;
}

.datasets > li {
  margin: 0;
  padding: 0.75rem 0;
  border-bottom: 1px solid var(--line);
}

.datasets > li > p {
  margin: 0;
}

.datasets p:not(.dataset-title),
.datasets dl {
  font-size: 1rem;
}

.dataset-title {
  line-height: 1.35;
}

.group li > .dataset-title:not(:has(a)) {
  font-weight: 700;
}

.datasets dl {
  margin: 0.25rem 0;
}

.datasets dl div {
  display: flex;
  flex-wrap: wrap;
  column-gap: 1rem;
}

.datasets dt {
  flex: 0 0 5rem;
}

.datasets dd {
  flex: 1 1 12rem;
  margin: 0;
}

.datasets dd a {
  display: block;
}

.datasets .download a {
  margin-right: 1.5rem;
}

.page-data {
  margin-top: 2.5rem;
  font-size: 1rem;
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

/* From a small tablet, and on paper */

@media print, (min-width: 40rem) {
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
    grid-template-columns: fit-content(9rem) minmax(0, 1fr) fit-content(9rem) minmax(0, 1fr);
    column-gap: 2rem;
  }

  .facts div {
    display: grid;
    grid-column: span 2;
    grid-template-columns: subgrid;
  }

  /* A last one without a neighbour has the whole line. */
  .facts div:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }

  .facts div:last-child:nth-child(odd) dd {
    grid-column: 2 / -1;
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
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 2rem;
  }

  .pager .next {
    grid-column: 2;
    text-align: right;
  }

  :is(th, td) + :is(th, td) {
    padding-left: 1rem;
  }

  .num + :not(.num) {
    padding-left: 2rem;
  }

  .vc.vb {
    display: inline-block;
    width: 6rem;
    height: 0.75rem;
    margin: 0 0 0 0.75rem;
    vertical-align: baseline;
  }

  .scroll th.bar {
    max-width: none !important;
    padding-right: 7.25rem;
  }

  .bar.missing {
    padding-right: 7.25rem;
    white-space: normal;
  }
}

@media screen and (min-width: 48rem) {
  :root {
    --gutter: 3rem;
  }

  .numbered > .number {
    position: absolute;
    top: 0;
    right: 100%;
    padding-right: 0.75rem;
    text-decoration: none;
  }

  .numbered > .number:hover {
    text-decoration: underline 1px;
  }
}

/* From a desk: contents or years at the left, figures wider than the text */

@media screen and (min-width: 68rem) {
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

  .scroll:not([tabindex]) {
    overflow: visible;
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

  .side li a {
    border-color: Canvas;
  }

  .side li a:is(:target-current, [aria-current]) {
    border-color: CanvasText;
  }
}

/* Paper */

@page {
  margin: 20mm 22mm;

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
  .body > :is(.figure, .scroll, .entries, .group) {
    max-width: none;
  }

  .body > * {
    max-width: 42rem;
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

  .figure-notes.in-picture {
    display: none;
  }

  .scroll {
    max-height: none !important;
    overflow: visible !important;
    background: none !important;
  }

  .scroll table {
    width: 100% !important;
    font-size: 9pt;
  }

  .scroll :is(thead, th, td) {
    position: static !important;
    min-width: 0 !important;
  }

  .scroll table:has(th:nth-child(7)) {
    font-size: 7.5pt;
  }

  table:has(th:nth-child(7)) :is(th, td) {
    padding-inline: 0.3rem;
  }

  .contents summary {
    list-style: none;
    color: inherit;
  }

  .contents details > ol {
    columns: 2;
  }

  thead {
    display: table-header-group;
  }

  h1,
  h2,
  h3,
  h4,
  tr,
  li,
  pre,
  .chart,
  .figure-summary,
  .site-footer,
  .document-header,
  figcaption,
  blockquote {
    break-inside: avoid;
  }

  .figure-number,
  .figure-title,
  .figure-subtitle,
  .figure-summary {
    break-after: avoid;
  }

  tbody tr:nth-child(-n + 2) {
    break-after: avoid;
  }

  tbody tr:nth-last-child(-n + 2),
  .figure-notes,
  figcaption {
    break-before: avoid;
  }

  /* Many short entries: on paper they stand close, and nothing leads back. */
  .worked > ol {
    columns: 2;
    column-gap: 1.5rem;
  }

  .worked > ol > li {
    padding: 0.25rem 0;
  }

  .worked-quotation {
    font-size: 9.5pt;
  }

  .worked-how {
    font-size: 8.5pt;
  }

  .worked-back {
    display: none;
  }

  .tile {
    border: 1px solid var(--line-2);
    border-top-width: 3px;
    background: none;
    break-inside: avoid;
  }

  .tile p,
  .tile-name {
    font-size: 9.5pt;
  }

  .tiles {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .tiles.by-three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
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
      "templates/correction.mustache",
      #"""
<li{{#anchor}} id="{{anchor}}"{{/anchor}}>
<p><time class="correction-label" datetime="{{date-iso}}">{{label}}</time>{{#page}} <a href="{{href}}">{{title}}</a>{{/page}}</p>
<p>{{what}}{{#change}} {{change}}{{/change}} {{why}}{{#about}} <a href="{{href}}">{{title}}</a>{{/about}}</p>
{{#substantial}}
<p class="substantial">{{substantial}}</p>
{{/substantial}}
</li>

"""#),
    EmbeddedFile(
      "templates/corrections.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page frame">
{{> document-header}}
{{> years}}
<div class="body">
{{{body}}}
{{#has-corrections}}
<section class="group">
<h2>{{words.corrections}}</h2>
<ul class="corrections">
{{#corrections}}
{{> correction}}
{{/corrections}}
</ul>
</section>
{{/has-corrections}}
{{#has-revisions}}
<section class="group">
<h2>{{words.revisions}}</h2>
<ul class="corrections">
{{#revisions}}
{{> correction}}
{{/revisions}}
</ul>
</section>
{{/has-revisions}}
{{#corrections-feed}}
<p class="download"><a href="{{corrections-feed}}">{{words.corrections-feed}} (Atom)</a></p>
{{/corrections-feed}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/data.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page frame">
{{> document-header}}
{{> years}}
<div class="body">
{{{body}}}
{{#attribution}}
<p>{{attribution}}</p>
{{/attribution}}
{{#has-shared-datasets}}
<section class="group">
<h2>{{words.shared-datasets}}</h2>
<ul class="datasets">
{{#shared-datasets}}
{{> dataset}}
{{/shared-datasets}}
</ul>
</section>
{{/has-shared-datasets}}
{{#has-dataset-pages}}
<section class="group">
<h2>{{words.page-datasets}}</h2>
{{#dataset-pages}}
<h3><a href="{{href}}">{{title}}</a></h3>
{{#date}}
<p class="entry-date"><time datetime="{{date-iso}}">{{date}}</time></p>
{{/date}}
<ul class="datasets">
{{#datasets}}
{{> dataset}}
{{/datasets}}
</ul>
{{/dataset-pages}}
</section>
{{/has-dataset-pages}}
{{#catalogue}}
<p class="download"><a href="{{catalogue}}">{{words.catalogue}}</a></p>
{{/catalogue}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/dataset.mustache",
      #"""
<li{{#id}} id="{{id}}"{{/id}}>
<p class="dataset-title">{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</p>
{{#summary}}
<p>{{summary}}</p>
{{/summary}}
{{#has-details}}
<dl>
{{#details}}
<div><dt>{{term}}</dt> <dd>{{value}}</dd></div>
{{/details}}
{{#has-pages}}
<div><dt>{{words.dataset-pages}}</dt> <dd>{{#pages}}<a href="{{href}}">{{title}}</a> {{/pages}}</dd></div>
{{/has-pages}}
</dl>
{{/has-details}}
<p class="download">{{#files}}<a href="{{href}}">{{title}}</a> {{/files}}</p>
</li>

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
{{#has-translations}}
<nav class="translations" aria-label="{{words.translations}}">
<ul>
{{#translations}}
<li><a href="{{href}}" hreflang="{{tag}}" lang="{{tag}}">{{title}}</a></li>
{{/translations}}
</ul>
</nav>
{{/has-translations}}
{{> notices}}
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
<meta property="og:title" content="{{title}}">
<meta property="og:type" content="{{og-type}}">
<meta property="og:url" content="{{canonical}}">
<meta property="og:site_name" content="{{site-title}}">
<meta property="og:locale" content="{{og-locale}}">
{{#description}}
<meta property="og:description" content="{{description}}">
{{/description}}
{{/canonical}}
{{#alternates}}
<link rel="alternate" hreflang="{{tag}}" href="{{href}}">
{{/alternates}}
<link rel="stylesheet" href="{{stylesheet}}">
{{#feed}}
<link rel="alternate" type="application/atom+xml" title="{{site-title}}" href="{{feed}}">
{{/feed}}
{{#data-package}}
<link rel="describedby" type="application/json" href="{{data-package}}">
{{/data-package}}
{{#corrections-feed}}
<link rel="alternate" type="application/atom+xml" href="{{corrections-feed}}" title="{{words.corrections-feed}}">
{{/corrections-feed}}
{{#json-ld}}
<script type="application/ld+json">{{{json-ld}}}</script>
{{/json-ld}}

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
{{> page-data}}
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
{{> page-data}}
{{> about}}
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
      "templates/notices.mustache",
      #"""
{{#has-notices}}
<section class="notices" aria-label="{{words.notice}}">
<ul>
{{#notices}}
{{> correction}}
{{/notices}}
</ul>
<p><a href="{{corrections-page}}">{{words.all-corrections}}</a></p>
</section>
{{/has-notices}}

"""#),
    EmbeddedFile(
      "templates/pack.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page pack frame">
{{> document-header}}
<div class="body">
{{{body}}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
    EmbeddedFile(
      "templates/page-data.mustache",
      #"""
{{#data-package}}
<p class="download page-data"><a href="{{data-package}}">{{words.data-package}}</a></p>
{{/data-package}}

"""#),
    EmbeddedFile(
      "templates/page.mustache",
      #"""
{{<layout}}
{{$main}}
<article class="page frame" data-pagefind-body>
{{> document-header}}
{{> years}}
{{> contents}}
<div class="body">
{{{body}}}
{{> page-data}}
{{> about}}
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
<nav class="footer-links" aria-label="{{words.footer-navigation}}">
<ul>
{{#footer-links}}
<li><a href="{{href}}">{{title}}</a></li>
{{/footer-links}}
</ul>
</nav>
{{/has-footer-links}}
{{#contact}}
<p>{{words.contact-label}} {{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}</p>
{{/contact}}
{{#licence}}
<p>{{words.licence-sentence}} {{#href}}<a href="{{href}}" rel="license">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</p>
{{/licence}}
{{#unreviewed}}
<p class="unreviewed">{{unreviewed}}</p>
{{/unreviewed}}
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
<nav class="side years" aria-label="{{years-label}}">
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
