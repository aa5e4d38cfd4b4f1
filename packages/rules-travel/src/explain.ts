import { words, yuanFromFen } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { guidanceDays, guidanceLimits, hostOnGuidance, insideProvince } from './guidance-questions'
import { leaveDays } from './leave-days'
import { newCounts, newOnGuidance, newPaid } from './new-employee-questions'
import type { TravelRules } from './rules'
import { longerConsent, residenceRate, rideConsent, seats } from './trip-questions'
import { bigCities, hostPart, sameDay } from './work-questions'

/** Travel rules in words, from the itinerary to the regional office. */
export function explain(rules: TravelRules): readonly Sentence[] {
  const { guidance, work, newEmployee, transport, residence } = rules
  const free = (scope: 'intercity' | 'city') =>
    transport.free.filter((each) => each.scope === scope).map(({ name }) => name)
  const [between, inTown] = [free('intercity'), free('city')]
  return [
    {
      rule: '/itinerary',
      text: words(
        '行程之内的车费和补贴才报；超出的须经同意。',
        'Fares and allowances are paid for days of the itinerary; an overrun needs consent.',
      ),
    },
    answered(longerConsent, rules.itinerary.consent, words('事后补批', 'Consent afterwards')),
    {
      rule: '/guidance/dayFen',
      text: words(
        `省外技术指导每人每天 ${yuanFromFen(guidance.dayFen)} 元，最多 ${guidance.mostDays} 天。`,
        `Guidance outside the province: ${yuanFromFen(guidance.dayFen)} per person and day, at most ${guidance.mostDays} days.`,
      ),
    },
    answered(guidanceDays, guidance.days, words('指导天数', 'Days of guidance')),
    answered(guidanceLimits, guidance.limits, words('天数上限限的是', 'The most days limit')),
    answered(
      hostOnGuidance,
      guidance.hostCancels,
      words('对方管食宿是否取消指导补贴', 'Board and lodging cancel the guidance allowance'),
    ),
    figure(insideProvince, guidance.insideProvinceFen, '省内指导', 'Guidance in the province'),
    {
      rule: '/work',
      text: words(
        `市外施工或焊接每人每夜：县级及以下 ${yuanFromFen(work.countyFen)} 元，地级市 ${yuanFromFen(work.prefectureFen)} 元；对方管食宿的取消。`,
        `Work outside the city, per person and night: ${yuanFromFen(work.countyFen)} at county level and below, ${yuanFromFen(work.prefectureFen)} in a prefecture; nothing where the other side feeds and houses.`,
      ),
    },
    figure(bigCities, work.bigCityFen, '省会及以上城市', 'Provincial capitals and larger'),
    answered(
      hostPart,
      work.hostPart,
      words('对方只管吃或只管住', 'Only meals or only a bed provided'),
      words(
        `管吃取消 ${work.hostPart?.mealsPercent}%，管住取消 ${work.hostPart?.bedPercent}%`,
        `meals take ${work.hostPart?.mealsPercent}%, a bed takes ${work.hostPart?.bedPercent}%`,
      ),
    ),
    figure(sameDay, work.sameDayFen, '当天往返', 'There and back in a day'),
    {
      rule: '/newEmployee/dayFen',
      text: words(
        `新员工出差报车费，另每天 ${yuanFromFen(newEmployee.dayFen)} 元，不计提成；超支须事先经经理同意。`,
        `A new employee gets fares plus ${yuanFromFen(newEmployee.dayFen)} a day, no commission; more needs the manager’s consent first.`,
      ),
    },
    answered(newCounts, newEmployee.counts, words('新员工天数', 'A new employee’s days')),
    answered(newPaid, newEmployee.paid, words('新员工补贴', 'A new employee’s allowance')),
    answered(newOnGuidance, newEmployee.onGuidance, words('新员工省外指导', 'New on guidance')),
    {
      rule: '/transport/free',
      text: words(
        `往返：${between.map(({ zh }) => zh).join('、')}；市内：${inTown.map(({ zh }) => zh).join('、')}；其他须事先申请。`,
        `Between places: ${between.map(({ en }) => en).join(', ')}; in town: ${inTown.map(({ en }) => en).join(', ')}; anything else needs a request beforehand.`,
      ),
    },
    answered(rideConsent, transport.consent, words('飞机、出租车补批', 'Plane or taxi afterwards')),
    answered(
      seats,
      transport.seats,
      words('乘坐等级', 'Seats that are paid'),
      words((transport.seats ?? []).join('、'), (transport.seats ?? []).join(', ')),
    ),
    answered(leaveDays, rules.leave, words('请假的日子', 'Days of leave')),
    figure(residenceRate, residence.dayFen, '区域办事处每天', 'A day at a regional office'),
  ]
}

/** A figure that the company sets, with its amount. */
const figure = (
  question: Parameters<typeof answered>[0],
  fen: number | null,
  zh: string,
  en: string,
): Sentence => {
  const amount = yuanFromFen(fen ?? 0)
  return answered({ ...question, options: [] }, fen, words(zh, en), words(`${amount} 元`, amount))
}
