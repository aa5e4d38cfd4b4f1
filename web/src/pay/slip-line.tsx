import type { PaySlipView } from '@bylaw/contract'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { formatMoney } from '../format/money'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Trace } from '../trace/view'
import { slipWords } from './slip-words'

interface SlipLineProps {
  readonly line: PaySlipView['lines'][number]
  /** Opens the form for a question about it, where the reader may ask one. */
  readonly ask: (() => void) | undefined
}

/** One amount of a slip; its account opens under it, down to the clause. */
export function SlipLine({ line, ask }: SlipLineProps) {
  const t = useWords(slipWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const account = useId()
  const name = inLanguage(line.name, language)
  return (
    <tbody>
      <tr>
        <th scope="row">
          {name}
          <span className="slip-asks">
            <button
              type="button"
              className="why"
              aria-expanded={open}
              aria-controls={account}
              aria-label={t('slip.why_of', { name })}
              onClick={() => setOpen(!open)}
            >
              {t('slip.why')}
              <IconChevronDown size={14} stroke={2} aria-hidden />
            </button>
            {ask ? (
              <button
                type="button"
                className="why no-print"
                aria-label={t('slip.ask_line_of', { name })}
                onClick={ask}
              >
                {t('slip.ask_line')}
              </button>
            ) : null}
          </span>
        </th>
        <td className="num">{formatMoney(line.amount.amount, line.amount.currency)}</td>
      </tr>
      <tr className="slip-why no-print" id={account} hidden={!open}>
        <td colSpan={2}>
          {open ? <Trace explanation={line.explanation} rulesBelow={false} /> : null}
        </td>
      </tr>
    </tbody>
  )
}
