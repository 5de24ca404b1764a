/// The data, which is made up, and the sentences about it.
enum PaperSentenceData {
  /// Made up, with what follows from it:
  ///
  /// - waste: 43.001%, 44.499% and 46.0004% recycled; missed −9.45%, −50%, −54.73% over both
  ///   years; collected −1.42%, −2.55% over both years; £1.20 to £1.35 is 15p, 12.5%
  /// - money: £1.4m less than £221.0m, 0.633%; reserves −£2.0m, −11.9%
  /// - waits: 70.01%, 72.50%, 73.50%, 75.50%, 76.50%, 77.50% within four hours; 74.29% of all
  ///   69,482; +7.50 points from January to June; trolley waits 412 to 206, −50%
  /// - crime: 3.2087, 3.8237, 2.9860 and 3.5286 burglaries for each 1,000; 1,895 in all, 34.56% in
  ///   Southside, 27.97% in Westfield, 15.73% in Eastbank; robberies 83.48 for each 100,000
  /// - fire: fires −9.92% in the last year, −3.49% since 2021; false alarms +2.80% and +9.52%,
  ///   68.53% of all calls; 8:24 is 12 seconds less than 8:36 and 18 less than 8:42
  /// - survey: 90%, 61.91%, 20%, 66.91% and 33.09%
  static let bench = Workbench([
    (
      "waste",
      """
      year,collected,recycled,missed,cost
      2021/22,48210,20731,1312,£1.12
      2022/23,47655,21206,1188,£1.20
      2023/24,46980,21611,594,£1.35
      """, ""
    ),
    (
      "money",
      """
      year,budget,spent,reserves
      2022/23,£213.4m,£214.7m,£16.8m
      2023/24,£221.0m,£219.6m,£14.8m
      """, ""
    ),
    (
      "waits",
      """
      month,attended,in time,trolley,in time %
      2024-01,11420,7995,412,70.0%
      2024-02,10985,7964,365,72.5%
      2024-03,11870,8724,298,73.5%
      2024-04,11512,8692,241,75.5%
      2024-05,11964,9153,205,76.5%
      2024-06,11731,9092,206,77.5%
      """, ""
    ),
    (
      "crime",
      """
      district,burglary,robbery,people,satisfied,place
      Northside,412,96,128400,81.2%,12th/43
      Southside,655,143,171300,76.9%,31st/43
      Eastbank,298,61,99800,84.0%,5th/43
      Westfield,530,120,150200,79.5%,18th/43
      """, ""
    ),
    (
      "fire",
      """
      year,fires,false alarms,response
      2021,1204,2310,8 min 42 s
      2022,1377,2254,8 min 51 s
      2023,1290,2461,8 min 36 s
      2024,1162,2530,8 min 24 s
      """, "year: year"
    ),
    (
      "survey",
      """
      question,agree,asked
      Safe by day,612,680
      Safe after dark,421,680
      Know an officer,136,680
      Trust the service,455,680
      Saw a patrol,225,680
      """, ""
    ),
  ])

  static let right: [(String, String, String)] = council + hospitals + police + fire + residents

  private static let council: [(String, String, String)] = [
    (
      "Spending came to £219.6m, which is £1.4m (0.6%) under the budget of £221.0m.",
      "£1.4m (0.6%) under",
      "money[spent, 2023/24] - money[budget, 2023/24], "
        + "share(money[spent, 2023/24] - money[budget, 2023/24], money[budget, 2023/24])"
    ),
    (
      "The year ended with an underspend of £1.4 million.", "an underspend of £1.4 million",
      "money[budget, 2023/24] - money[spent, 2023/24]"
    ),
    (
      "Usable reserves fell by £2m, from £16.8m to £14.8m, a drop of nearly 12%.",
      "fell by £2m, from £16.8m to £14.8m, a drop of nearly 12%",
      "money[reserves, 2023/24] - money[reserves, 2022/23], money[reserves, 2022/23], "
        + "money[reserves, 2023/24], change(money[reserves])"
    ),
    (
      "Emptying one bin now costs £1.35, up 15p on the year before.", "£1.35, up 15p",
      "waste[cost, 2023/24], waste[cost, 2023/24] - waste[cost, 2022/23]"
    ),
    (
      "The cost of a collection rose by 15 pence, or 12.5 per cent.",
      "rose by 15 pence, or 12.5 per cent",
      "waste[cost, 2023/24] - waste[cost, 2022/23], change(waste[cost, 2022/23 .. 2023/24])"
    ),
    (
      "Households paid £1.20 for each collection in 2022/23.", "paid £1.20",
      "waste[cost, 2022/23]"
    ),
    (
      "We collected 46,980 tonnes and recycled 21,611 tonnes (46%).",
      "46,980 tonnes and recycled 21,611 tonnes (46%)",
      "waste[collected, 2023/24], waste[recycled, 2023/24], "
        + "share(waste[recycled, 2023/24], waste[collected, 2023/24])"
    ),
    (
      "The recycling rate went up by 1.5 percentage points to 46.0%.",
      "went up by 1.5 percentage points to 46.0%",
      "points(share(waste[recycled, 2022/23], waste[collected, 2022/23]), "
        + "share(waste[recycled, 2023/24], waste[collected, 2023/24])), "
        + "share(waste[recycled, 2023/24], waste[collected, 2023/24])"
    ),
    (
      "More than half of what we collect is still not recycled.", "More than half",
      "remainder(share(waste[recycled, 2023/24], waste[collected, 2023/24]))"
    ),
    (
      "Missed collections halved in a single year.", "Missed collections halved",
      "change(waste[missed, 2022/23 .. 2023/24])"
    ),
    (
      "Missed collections have more than halved since 2021/22.", "more than halved",
      "change(waste[missed])"
    ),
    (
      "Reports of missed bins are down by over half on two years ago.", "down by over half",
      "change(waste[missed])"
    ),
    (
      "The tonnage fell slightly, by 1.4%, to just under 47,000.",
      "fell slightly, by 1.4%, to just under 47,000",
      "change(waste[collected, 2022/23 .. 2023/24]), waste[collected, 2023/24]"
    ),
    (
      "The recycled share has been between 43% and 46% over the three years.",
      "between 43% and 46%", "share(waste[recycled], waste[collected])"
    ),
    (
      "Recycling lay at 43–46% throughout.", "43–46% throughout",
      "share(waste[recycled], waste[collected])"
    ),
    (
      "Recycling ranged from 43% to 46%.", "from 43% to 46%",
      "min(share(waste[recycled], waste[collected])), "
        + "max(share(waste[recycled], waste[collected]))"
    ),
    (
      "Collected waste has gone down every year, while the cost of a collection has gone up.",
      "has gone down every year", "waste[collected]"
    ),
  ]

  private static let hospitals: [(String, String, String)] = [
    (
      "In June 77.5% of patients were seen within four hours, 7.5 percentage points more than in "
        + "January.", "77.5% of patients were seen within four hours, 7.5 percentage points more",
      "share(waits[in time, 2024-06], waits[attended, 2024-06]), "
        + "points(waits[in time %, 2024-01], waits[in time %, 2024-06])"
    ),
    (
      "Nearly three quarters of patients (74.3%) were seen in time over the half year.",
      "Nearly three quarters of patients (74.3%)",
      "share(sum(waits[in time]), sum(waits[attended])), "
        + "share(sum(waits[in time]), sum(waits[attended]))"
    ),
    (
      "Waits on a trolley of more than 12 hours halved from 412 in January to 206 in June.",
      "halved from 412 in January to 206",
      "change(waits[trolley, 2024-01 .. 2024-06]), waits[trolley, 2024-01], waits[trolley, 2024-06]"
    ),
    (
      "There were 1,727 such waits between January and June.", "1,727 such waits",
      "sum(waits[trolley])"
    ),
    (
      "Performance improved every month and stood at its highest in June.",
      "stood at its highest in June", "waits[in time %]"
    ),
    (
      "In no month were there more than 420 trolley waits.", "In no month",
      "none(waits[trolley] > 420)"
    ),
    (
      "In no month were there more than 420 trolley waits.", "In no month",
      "waits[trolley] > 420"
    ),
    (
      "In March 2024 there were 298 trolley waits, fewer than the 365 in February.",
      "there were 298 trolley waits, fewer than the 365",
      "waits[trolley, 2024-03], waits[trolley, 2024-02]"
    ),
    (
      "In March, compared with 365 a month before, 298 people waited so long.",
      "with 365 a month before, 298", "waits[trolley, 2024-02], waits[trolley, 2024-03]"
    ),
    (
      "In 2024 so far 1,727 people waited on a trolley.", "1,727 people", "sum(waits[trolley])"
    ),
    (
      "Attendances peaked at 11,964 in May.", "peaked at 11,964 in May",
      "max(waits[attended]), peak(waits[attended])"
    ),
    (
      "About 11,600 people come to the department each month.", "About 11,600 people",
      "average(waits[attended])"
    ),
    (
      "The department sees between 11,000 and 12,000 people in most months.",
      "between 11,000 and 12,000 people in most months", "waits[attended]"
    ),
    (
      "The standard of 76% was met in two of the six months.", "in two of the six months",
      "waits[in time %] >= 76%"
    ),
    (
      "The standard of 76% was not met in four months.", "not met in [four] months",
      "count(waits[in time %] < 76%)"
    ),
    (
      "Fewer than one in four patients waited longer than four hours in June.",
      "Fewer than one in four",
      "remainder(share(waits[in time, 2024-06], waits[attended, 2024-06]))"
    ),
    (
      "Trolley waits never went above 420.", "never went above 420", "waits[trolley]"
    ),
    (
      "Trolley waits were at their lowest in May, at 205.", "lowest in May, at 205",
      "trough(waits[trolley]), min(waits[trolley])"
    ),
    (
      "69,482 people attended in six months – 11,580 a month on average.",
      "69,482 people attended in six months – 11,580 a month",
      "sum(waits[attended]), average(waits[attended])"
    ),
  ]

  private static let police: [(String, String, String)] = [
    (
      "Southside had 655 burglaries, over a third (34.6%) of the 1,895 across the force.",
      "655 burglaries, over a third (34.6%) of the 1,895",
      "crime[burglary, Southside], share(crime[burglary, Southside], crime[burglary]), "
        + "share(crime[burglary, Southside], crime[burglary]), sum(crime[burglary])"
    ),
    (
      "Northside recorded 3.2 burglaries per 1,000 residents.", "3.2 burglaries per 1,000",
      "per(crime[burglary, Northside], crime[people, Northside], 1000)"
    ),
    (
      "About 3 in every 1,000 residents of Eastbank were burgled.", "3 in every 1,000",
      "per(crime[burglary, Eastbank], crime[people, Eastbank], 1000)"
    ),
    (
      "Robbery in Southside stands at 83 offences per 100,000 people.",
      "83 offences per 100,000",
      "per(crime[robbery, Southside], crime[people, Southside], 100000)"
    ),
    (
      "The rate for the force is 3.4 per thousand.", "3.4 per thousand",
      "per(sum(crime[burglary]), sum(crime[people]), 1000)"
    ),
    (
      "Victims in Eastbank are the most satisfied (84.0%), those in Southside the least (76.9%).",
      "(84.0%), those in Southside the least (76.9%)",
      "crime[satisfied, Eastbank], crime[satisfied, Southside]"
    ),
    (
      "Satisfaction is above 75% in all four districts.", "above 75% in all four districts",
      "crime[satisfied]"
    ),
    (
      "Two of the four districts have more than 500 burglaries.", "Two of the four districts",
      "crime[burglary] > 500"
    ),
    (
      "Burglary is more than twice as high in Southside as in Eastbank.", "more than twice as high",
      "crime[burglary, Southside] / crime[burglary, Eastbank]"
    ),
    (
      "There were 4.5 times as many burglaries as robberies.", "4.5 times as many",
      "sum(crime[burglary]) / sum(crime[robbery])"
    ),
    (
      "Eastbank stands 5th of 43, in the top 15% of districts like it.",
      "5th of 43, in the top 15%", "crime[place, Eastbank], crime[place, Eastbank]"
    ),
    (
      "Eastbank accounts for 16% of burglaries, the smallest share.", "16% of burglaries",
      "share(crime[burglary, Eastbank], crime[burglary])"
    ),
    (
      "Westfield had just over a quarter of all burglaries.", "just over a quarter",
      "share(crime[burglary, Westfield], 2060)"
    ),
    (
      "Burglaries outnumber robberies by 1,475.", "by 1,475",
      "sum(crime[burglary]) - sum(crime[robbery])"
    ),
    (
      "Residents aged 18–24 reported 298 burglaries.", "aged 18–24 reported 298",
      "crime[burglary, Eastbank]"
    ),
    (
      "The rate of burglary lies between 3 and 4 per 1,000 in every district.",
      "between 3 and 4 per 1,000 in every district", "per(crime[burglary], crime[people], 1000)"
    ),
  ]

  private static let fire: [(String, String, String)] = [
    (
      "We went to 1,162 fires in 2024, 128 fewer than the year before (−9.9%).",
      "1,162 fires in 2024, 128 fewer than the year before (−9.9%)",
      "fire[fires, 2024], fire[fires, 2024] - fire[fires, 2023], change(fire[fires, 2023 .. 2024])"
    ),
    (
      "Fires fell by almost 10% on 2023 and by 3.5% on 2021.",
      "fell by almost 10% on 2023 and by 3.5%",
      "change(fire[fires, 2023 .. 2024]), change(fire[fires, 2021 .. 2024])"
    ),
    (
      "In 2024 there were 1,162 fires; it had been 1,290 the year before.", "1,290",
      "fire[fires, 2023]"
    ),
    (
      "In 2024 we counted 1,290 the year before.", "1,290", "fire[fires, 2023]"
    ),
    (
      "False alarms were up 2.8% (69 more than in 2023).", "up 2.8% (69 more",
      "change(fire[false alarms, 2023 .. 2024]), "
        + "fire[false alarms, 2024] - fire[false alarms, 2023]"
    ),
    (
      "False alarms make up more than two-thirds of our calls.", "more than two-thirds",
      "share(fire[false alarms, 2024], fire[false alarms, 2024] + fire[fires, 2024])"
    ),
    (
      "Two in three calls were false alarms in 2023.", "Two in three calls",
      "share(fire[false alarms, 2023], fire[false alarms, 2023] + fire[fires, 2023])"
    ),
    (
      "The first engine arrived after 8 minutes 24 seconds, 12 seconds sooner than in 2023.",
      "8 minutes 24 seconds, 12 seconds sooner",
      "fire[response, 2024], fire[response, 2024] - fire[response, 2023]"
    ),
    (
      "The average response of 8m 24s is the quickest in four years.", "8m 24s",
      "fire[response, 2024]"
    ),
    (
      "Response times have been under 9 minutes in each of the four years.",
      "under 9 minutes in each of the four years", "fire[response]"
    ),
    (
      "At 1,162, fires are at their lowest since 2021.", "At 1,162, fires are at their lowest",
      "min(fire[fires])"
    ),
    (
      "The number of fires has fallen for two years running.", "has fallen",
      "fire[fires, 2022 .. 2024]"
    ),
    (
      "There were 2.2 false alarms for every fire.", "2.2 false alarms",
      "fire[false alarms, 2024] / fire[fires, 2024]"
    ),
    (
      "False alarms rose by around a tenth between 2021 and 2024.", "around a tenth",
      "change(fire[false alarms, 2021 .. 2024])"
    ),
    (
      "Crews take between 8 and 9 minutes to arrive.", "between 8 and 9 minutes",
      "fire[response]"
    ),
  ]

  private static let residents: [(String, String, String)] = [
    (
      "Nine in ten residents feel safe by day, and six in ten after dark.",
      "Nine in ten residents feel safe by day, and six in ten",
      "share(survey[agree, Safe by day], survey[asked, Safe by day]), "
        + "share(survey[agree, Safe after dark], survey[asked, Safe after dark])"
    ),
    (
      "Only one in five could name an officer.", "one in five",
      "share(survey[agree, Know an officer], survey[asked, Know an officer])"
    ),
    (
      "Around a third of those asked (33%) had seen a patrol.",
      "Around a third of those asked (33%)",
      "share(survey[agree, Saw a patrol], survey[asked, Saw a patrol]), "
        + "share(survey[agree, Saw a patrol], survey[asked, Saw a patrol])"
    ),
    (
      "Nearly 7 in 10 trust the service.", "Nearly 7 in 10",
      "share(survey[agree, Trust the service], survey[asked, Trust the service])"
    ),
    (
      "455 of 680 residents (67%) trust the service.", "455 of 680 residents (67%)",
      "survey[agree, Trust the service], survey[asked, Trust the service], "
        + "share(survey[agree, Trust the service], survey[asked, Trust the service])"
    ),
    (
      "A majority of residents (61.9%) feel safe after dark.", "(61.9%)",
      "share(survey[agree, Safe after dark], survey[asked, Safe after dark])"
    ),
    (
      "Four times as many trust the service as can name an officer? It is 3.3 times as many.",
      "3.3 times as many", "survey[agree, Trust the service] / survey[agree, Know an officer]"
    ),
    (
      "One-fifth know an officer; two-thirds trust the service.",
      "One-fifth know an officer; two-thirds",
      "share(survey[agree, Know an officer], survey[asked, Know an officer]), "
        + "share(survey[agree, Trust the service], survey[asked, Trust the service])"
    ),
    (
      "Fewer than 2 in 5 had seen a patrol.", "Fewer than 2 in 5",
      "share(survey[agree, Saw a patrol], survey[asked, Saw a patrol])"
    ),
  ]

  static let wrong: [(String, String, String)] = wrongNumbers + wrongWords

  private static let wrongNumbers: [(String, String, String)] = [
    (
      "The year ended with an overspend of £1.6 million.", "overspend of £1.6 million",
      "money[budget, 2023/24] - money[spent, 2023/24]"
    ),
    (
      "Emptying one bin now costs £1.35, up 25p.", "£1.35, up 25p",
      "waste[cost, 2023/24], waste[cost, 2023/24] - waste[cost, 2022/23]"
    ),
    (
      "The cost of a collection fell by 15p.", "fell by 15p",
      "waste[cost, 2023/24] - waste[cost, 2022/23]"
    ),
    ("A collection costs 1.35p.", "costs 1.35p", "waste[cost, 2023/24]"),
    ("A collection costs £135.", "costs £135", "waste[cost, 2023/24]"),
    (
      "The recycling rate went up by 1.5%.", "went up by 1.5%",
      "points(share(waste[recycled, 2022/23], waste[collected, 2022/23]), "
        + "share(waste[recycled, 2023/24], waste[collected, 2023/24]))"
    ),
    (
      "We recycled 21,611 tonnes (48%).", "21,611 tonnes (48%)",
      "waste[recycled, 2023/24], share(waste[recycled, 2023/24], waste[collected, 2023/24])"
    ),
    (
      "Recycling lay at 44–46% throughout.", "44–46% throughout",
      "share(waste[recycled], waste[collected])"
    ),
    (
      "The recycled share has been between 44% and 46%.", "between 44% and 46%",
      "share(waste[recycled], waste[collected])"
    ),
    (
      "Recycling ranged from 43% to 47%.", "from 43% to 47%",
      "min(share(waste[recycled], waste[collected])), "
        + "max(share(waste[recycled], waste[collected]))"
    ),
    (
      "The recycling rate, at 3–5%, is low.", "3–5%",
      "share(waste[recycled, 2023/24], waste[collected, 2023/24])"
    ),
    (
      "Northside recorded 3.2 burglaries per 10,000 residents.", "3.2 burglaries per 10,000",
      "per(crime[burglary, Northside], crime[people, Northside], 1000)"
    ),
    (
      "Robbery in Southside stands at 83 per 1,000 people.", "83 per 1,000",
      "per(crime[robbery, Southside], crime[people, Southside], 100000)"
    ),
    (
      "4 in every 1,000 residents of Eastbank were burgled.", "4 in every 1,000",
      "per(crime[burglary, Eastbank], crime[people, Eastbank], 1000)"
    ),
    (
      "The rate of burglary lies between 3.1 and 4 per 1,000 in every district.",
      "between 3.1 and 4 per 1,000", "per(crime[burglary], crime[people], 1000)"
    ),
    (
      "12,400 people (31%) came in January.", "12,400 people", "waits[attended, 2024-01]"
    ),
    (
      "We went to 1,162 fires in 2024, 128 more than the year before.",
      "1,162 fires in 2024, 128 more",
      "fire[fires, 2024], fire[fires, 2024] - fire[fires, 2023]"
    ),
    (
      "We went to fewer fires (+9.9%).", "(+9.9%)", "change(fire[fires, 2023 .. 2024])"
    ),
    (
      "The first engine arrived after 8 minutes 42 seconds.", "8 minutes 42 seconds",
      "fire[response, 2024]"
    ),
    (
      "Response times have been under 8 minutes 45 seconds in each year.",
      "under 8 minutes 45 seconds in each year", "fire[response]"
    ),
    (
      "Trolley waits never went above 400.", "never went above 400", "waits[trolley]"
    ),
    (
      "There were 2.2 false alarms for every fire.", "2.2 false alarms",
      "fire[false alarms, 2023] / fire[fires, 2023]"
    ),
    (
      "Attendances rose to 11,731, an increase of 2.0 percentage points.",
      "an increase of 2.0 percentage points", "change(waits[attended, 2024-05 .. 2024-06])"
    ),
  ]

  private static let wrongWords: [(String, String, String)] = [
    (
      "Missed collections have more than halved in a year.", "more than halved",
      "change(waste[missed, 2022/23 .. 2023/24])"
    ),
    (
      "Missed collections doubled.", "Missed collections doubled",
      "change(waste[missed, 2022/23 .. 2023/24])"
    ),
    (
      "Less than half of what we collect goes unrecycled.", "Less than half",
      "remainder(share(waste[recycled, 2023/24], waste[collected, 2023/24]))"
    ),
    (
      "Reserves have gone up every year.", "gone up every year", "money[reserves]"
    ),
    (
      "Nearly three quarters of patients were seen in time.", "Nearly three quarters",
      "share(waits[in time, 2024-06], waits[attended, 2024-06])"
    ),
    (
      "In 2022 we went to 1,290 fires.", "1,290 fires", "fire[fires, 2023]"
    ),
    (
      "We went to 1,290 fires in 2022.", "went to 1,290 fires", "fire[fires, 2023]"
    ),
    (
      "Fires fell by 9.9% in 2022.", "fell by 9.9%", "change(fire[fires, 2023 .. 2024])"
    ),
    (
      "In April 11,870 people attended.", "11,870 people", "waits[attended, March]"
    ),
    (
      "In no month were there more than 400 trolley waits.", "In no month",
      "none(waits[trolley] > 400)"
    ),
    (
      "In 2024 1,075 people waited on a trolley.", "1,075 people",
      "sum(waits[trolley, 2024-01 .. 2024-03])"
    ),
    (
      "Attendances peaked in June.", "peaked in June", "peak(waits[attended])"
    ),
    (
      "The standard of 76% was met in three of the six months.", "in three of the six months",
      "waits[in time %] >= 76%"
    ),
    (
      "The standard of 76% was met in two of the seven months.", "in two of the seven months",
      "waits[in time %] >= 76%"
    ),
    (
      "The department sees between 11,500 and 12,000 people in every month.",
      "between 11,500 and 12,000 people in every month", "waits[attended]"
    ),
    (
      "More than one in four patients waited longer than four hours in June.",
      "More than one in four",
      "remainder(share(waits[in time, 2024-06], waits[attended, 2024-06]))"
    ),
    (
      "Burglary is three times as high in Southside as in Eastbank.", "three times as high",
      "crime[burglary, Southside] / crime[burglary, Eastbank]"
    ),
    (
      "Burglary is four times what it is in Eastbank.", "four times what it is",
      "crime[burglary, Southside] / crime[burglary, Eastbank]"
    ),
    (
      "Satisfaction is above 80% in all four districts.", "above 80% in all four districts",
      "crime[satisfied]"
    ),
    (
      "Westfield stands in the top 15% of districts.", "in the top 15%",
      "crime[place, Westfield]"
    ),
    (
      "False alarms make up three quarters of our calls.", "three quarters",
      "share(fire[false alarms, 2024], fire[false alarms, 2024] + fire[fires, 2024])"
    ),
    (
      "Fires have fallen each year since 2021.", "fallen each year", "fire[fires]"
    ),
    (
      "The number of fires has risen.", "has risen", "fire[fires, 2022 .. 2024]"
    ),
    (
      "Fires were at their highest in 2024.", "highest in 2024", "fire[fires]"
    ),
    (
      "Crews take between 7 and 8 minutes to arrive.", "between 7 and 8 minutes",
      "fire[response]"
    ),
    (
      "One in four could name an officer.", "One in four",
      "share(survey[agree, Know an officer], survey[asked, Know an officer])"
    ),
    (
      "Nearly 2 in 3 trust the service.", "Nearly 2 in 3",
      "share(survey[agree, Trust the service], survey[asked, Trust the service])"
    ),
    (
      "Eight in ten feel safe by day.", "Eight in ten",
      "share(survey[agree, Safe by day], survey[asked, Safe by day])"
    ),
    (
      "450 of 680 residents trust the service.", "450 of 680",
      "survey[agree, Trust the service]"
    ),
    (
      "False alarms rose by around a fifth.", "around a fifth",
      "change(fire[false alarms, 2021 .. 2024])"
    ),
  ]
}
