import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useWords } from '../i18n/use-words'
import { ExchangeLink } from '../rulebook-exchange/exchange-link'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { WaitingDrafts } from './drafts/waiting-drafts'
import { textWords } from './text/words'

/** The ways on from the rulebook: drafts, with how many wait for the reader; paper; a new one. */
export function RulebookLinks() {
  const text = useWords(textWords)
  const may = useMay()
  const router = useRouter()
  return (
    <div className="rulebook-links">
      <WaitingDrafts />
      <Go className="draft-link" href="/rulebook/print">
        {text('text.whole')}
      </Go>
      <ExchangeLink />
      {may('regulation.write') ? (
        <Button variant="default" onClick={() => router.history.push('/rulebook/new')}>
          {text('text.new')}
        </Button>
      ) : null}
    </div>
  )
}
