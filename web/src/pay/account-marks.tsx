import type { AccountMark } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { payOutWords } from './payout-words'
import './pay.css'

/** What there is to look at before paying to an account. */
export function AccountMarks({ marks }: { readonly marks: readonly AccountMark[] }) {
  const t = useWords(payOutWords)
  return marks.map((mark) => (
    <span key={mark} className={`badge account-mark ${BADGES[mark]}`}>
      {t(`payout.mark_${mark}`)}
    </span>
  ))
}

/** What may be wrong presses; that an account is new is only to be known. */
const BADGES: Readonly<Record<AccountMark, string>> = {
  first: 'badge-warn',
  changed: 'badge-must',
  not_filed: 'badge-must',
  holder_differs: 'badge-must',
  number_shared: 'badge-must',
}
