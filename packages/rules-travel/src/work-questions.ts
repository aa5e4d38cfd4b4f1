import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const bigCities: Question = {
  id: 'travel.big_cities',
  type: 'gap',
  at: '/work/bigCityFen',
  ask: words(
    '省会、副省级城市、直辖市按哪一档？',
    'Which rate holds in provincial capitals, sub-provincial cities and municipalities?',
  ),
  inText: words('原文只有县级和地级市。', 'The text has county and prefecture only.'),
  options: [
    option(
      80_00,
      words('按地级市 80 元，并标注', 'The prefecture’s 80, and flagged'),
      words('在省会每过一夜计 80 元。', 'A night in a capital pays 80.'),
    ),
    option(
      100_00,
      words('另定一档，如 100 元', 'A tier of its own, such as 100'),
      words('在省会每过一夜计 100 元。', 'A night in a capital pays 100.'),
    ),
  ],
  proposed: 80_00,
  mustAsk: true,
}

export const hostPart: Question = {
  id: 'travel.host_provides_part',
  type: 'ambiguity',
  at: '/work/hostPart',
  ask: words(
    '对方只管吃或只管住，补贴取消多少？',
    'The other side provides only meals or only a bed: how much of the allowance goes?',
  ),
  options: [
    option(
      { mealsPercent: 50, bedPercent: 50 },
      words('各取消一半', 'Half for either'),
      words('管吃或管住，补贴发一半。', 'With either provided, half of it is paid.'),
      words('管吃的，地级市每天发 40 元。', 'With meals provided a prefecture pays 40 a day.'),
    ),
    option(
      { mealsPercent: 100, bedPercent: 100 },
      words('全部取消', 'All of it'),
      words('每天 0 元。', '0 a day.'),
    ),
    option(
      { mealsPercent: 0, bedPercent: 0 },
      words('照发', 'None of it'),
      words('补贴照发。', 'The allowance is paid in full.'),
      words('地级市每天 80 元。', '80 a day in a prefecture.'),
    ),
  ],
  proposed: { mealsPercent: 50, bedPercent: 50 },
  mustAsk: true,
}

export const sameDay: Question = {
  id: 'travel.same_day_trip',
  type: 'ambiguity',
  at: '/work/sameDayFen',
  ask: words(
    '当天往返、不过夜的出差有没有补贴？',
    'Does a same-day trip without a night pay anything?',
  ),
  options: [
    option(0, words('没有', 'Nothing'), words('过夜数为 0，计 0 元。', 'No nights: 0.')),
    option(
      20_00,
      words('发餐费，如 20 元', 'Meal money, such as 20'),
      words('当天往返每人计 20 元。', 'There and back in a day pays 20 each.'),
    ),
  ],
  proposed: 0,
  mustAsk: true,
}
