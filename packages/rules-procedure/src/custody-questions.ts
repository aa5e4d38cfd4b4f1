import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const lossBorneBy: Question = {
  id: 'procedure.loss_borne_by',
  type: 'gap',
  at: '/template/lossBorneBy',
  ask: words('丢失、损坏的由谁承担？', 'Who bears what is lost or damaged?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(
      'case_by_case',
      words('逐件认定', 'Case by case'),
      words(
        '写明原因，由有权的人决定；不自动扣款。',
        'The cause is recorded and someone decides; nothing is deducted by itself.',
      ),
    ),
    option(
      'company',
      words('公司承担', 'The company'),
      words('登记核销，不向个人收款。', 'It is written off; nobody pays.'),
    ),
    option(
      'person',
      words('领用人承担', 'The person'),
      words(
        '按公司定的价收款；从工资里扣有法律限制，须请法务确认。',
        'They pay the company’s price; deducting it from wages is limited by law: ask counsel.',
      ),
    ),
  ],
  proposed: 'case_by_case',
  mustAsk: true,
}
