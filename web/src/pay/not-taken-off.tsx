import type { PayRunView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { correctionWords } from './correction-words'

/** Who owes from an earlier month more than this one can take off, with the slip on which it is given back. */
export function NotTakenOff({ run: { notTakenOff } }: { readonly run: PayRunView }) {
  const t = useWords(correctionWords)
  const language = useLanguage()
  const may = useMay()
  if (notTakenOff.length === 0) return null
  return (
    <div className="notice notice-ask">
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <div>
        <p>
          <strong>{t('correction.not_taken_off')}</strong>
        </p>
        <ul className="place-errors">
          {notTakenOff.map(({ personName, slipId, month }) => {
            const said = `${personName} · ${formatMonth(month, language)}`
            return (
              <li key={slipId}>
                {may('pay.read_all') ? <Go href={`/pay/slips/${slipId}`}>{said}</Go> : said}
              </li>
            )
          })}
        </ul>
        <p>{t('correction.not_taken_off_effect')}</p>
      </div>
    </div>
  )
}
