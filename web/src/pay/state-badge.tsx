import type { PayRunView, SlipStanding } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { slipWords } from './slip-words'
import { payWords } from './words'

const LOOKS = { draft: 'badge', calculated: 'badge badge-calm', approved: 'badge badge-good' }

interface RunStateProps {
  readonly state: PayRunView['state']
  readonly isPaid?: boolean
}

/** Where a run, or the run of a slip, stands. */
export function RunState({ state, isPaid = false }: RunStateProps) {
  const t = useWords(payWords)
  if (isPaid) return <span className="badge badge-good">{t('pay.paid')}</span>
  return <span className={LOOKS[state]}>{t(`pay.${state}`)}</span>
}

const STANDING_LOOKS: Readonly<Record<SlipStanding, string>> = {
  no_access: 'badge badge-over',
  sent: 'badge',
  seen: 'badge badge-calm',
  questioned: 'badge badge-warn',
  answered: 'badge badge-calm',
  confirmed: 'badge badge-good',
}

/** How an approved slip stands with the person it pays. */
export function Standing({ standing }: { readonly standing: SlipStanding }) {
  const t = useWords(slipWords)
  return <span className={STANDING_LOOKS[standing]}>{t(`slip.${standing}`)}</span>
}
