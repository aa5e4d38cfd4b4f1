import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const contractStages: Question = {
  id: 'contracting.contractor_stages',
  type: 'ambiguity',
  at: '/contractor/stagesAndGuarantee',
  ask: words(
    '停发工资的承包人还适用分段付款和保底吗？',
    'Do the stages and the guarantee hold for a contractor whose pay has stopped?',
  ),
  inText: words(
    '原文的分段是 60%、90%、10%，保底是 2000 元。',
    'Its stages are 60, 90 and 10 per cent, and it guarantees 2,000.',
  ),
  options: [
    option(
      false,
      words('都不适用，并标注', 'Neither, and flagged'),
      words('按合同结算，没有保底。', 'The contract settles it; nothing is guaranteed.'),
    ),
    option(
      true,
      words('都适用', 'Both'),
      words(
        '承包款也分段付，当月不足保底的补足。',
        'Contract money is staged too and topped up to the guarantee.',
      ),
      words(
        '承包款也分三段付，当月不足 2000 元补足。',
        'Contract money is staged too and topped up to 2,000.',
      ),
    ),
  ],
  proposed: false,
  mustAsk: true,
}

export const contractPartMonth: Question = {
  id: 'contracting.part_month',
  type: 'gap',
  at: '/contractor/partMonth',
  ask: words(
    '月中开始承包，当月工资怎样折算？',
    'A contract starts within a month: how is that month’s pay worked out?',
  ),
  options: [
    option(
      'proration_basis',
      words('按不足月折算规则', 'By the rule for part months'),
      words(
        '6 月 16 日开工，付 6 月 1 日至 15 日的工资。',
        'Work starts on 16 June: 1 to 15 June are paid.',
      ),
    ),
    option(
      'no_pay',
      words('当月不发', 'Nothing that month'),
      words('整月工资停发。', 'The whole month’s pay stops.'),
    ),
  ],
  proposed: 'proration_basis',
  mustAsk: true,
}

export const equalPrice: Question = {
  id: 'contracting.equal_price',
  type: 'ambiguity',
  at: '/bids/equalWithinFen',
  ask: words(
    '“同等价格”要一分不差，还是允许差一点？',
    'Is “equal price” equal to the fen, or within a tolerance?',
  ),
  options: [
    option(
      0,
      words('一分不差', 'To the fen'),
      words('内部报价高一分也不优先。', 'An own crew that asks a fen more has no preference.'),
    ),
    option(
      100_00,
      words('允许差一点，如 100 元', 'Within a tolerance, such as 100'),
      words('内部报价高 100 元仍优先。', 'An own crew that asks 100 more still comes first.'),
    ),
  ],
  proposed: 0,
  mustAsk: true,
}

export const laterAssignment: Question = {
  id: 'contracting.unassigned_work_later',
  type: 'ambiguity',
  at: '/assignment/later',
  ask: words('未经分派的工程，事后能否补办？', 'Can unassigned work be regularised later?'),
  options: [
    option(
      'by_manager',
      words('工程部经理可补办，注明日期和理由', 'Yes, by the manager, with date and reason'),
      words('补办之日起提供支持。', 'Support starts on that date.'),
    ),
    option('never', words('不能', 'No'), words('始终不提供支持。', 'It never gets support.')),
  ],
  proposed: 'by_manager',
  mustAsk: false,
}
