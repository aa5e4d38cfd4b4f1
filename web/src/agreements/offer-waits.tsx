import type { AgreementView } from '@bylaw/contract'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import type { HeldTicket } from '../ticket/as-opened'
import { CommandDialog } from '../ticket/command-dialog'
import { withdrawOffer } from './queries'
import { agreementWords } from './words'

interface OfferWaitsProps extends Pick<HeldTicket, 'commands'> {
  readonly item: AgreementView
  readonly close: () => void
}

/** Instead of the form: one hand-over waits for its answer at a time, and can be taken back. */
export function OfferWaits({ item, commands, close }: OfferWaitsProps) {
  const t = useWords(agreementWords)
  const time = formatShort(item.at, usePlace())
  return (
    <CommandDialog
      title={t(`agreement.kind_${item.kind}`)}
      act={t('agreement.withdraw')}
      commands={commands}
      close={close}
      ready={item.actions.includes('withdraw')}
      send={() => commands.run((on) => withdrawOffer(on, item.n), close)}
    >
      <p className="form-text">{t('agreement.offer_waits', { to: item.to?.name ?? '', time })}</p>
    </CommandDialog>
  )
}
