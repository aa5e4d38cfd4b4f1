import { words } from '@bylaw/kernel'
import type { AppealDecision } from '@bylaw/rules-appeal'
import type { Refusal } from '@bylaw/rules-kit'

/** Why the rules take no appeal; once is enough comes before too late. */
export const notTaken = ({ blocks, until }: Pick<AppealDecision, 'blocks' | 'until'>): Refusal =>
  blocks.includes('too_often')
    ? {
        code: 'too_often',
        message: words(
          '这份结果已经申诉并裁定过。',
          'This result was appealed against and decided before.',
        ),
      }
    : {
        code: 'too_late',
        message: words(
          `申诉期限到 ${until} 为止，已过期。`,
          `Appeals could be made until ${until}.`,
        ),
      }
