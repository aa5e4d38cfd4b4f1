import type { AgreementView } from '@bylaw/contract'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { CommandDialog } from '../ticket/command-dialog'
import type { HeldCommands } from '../ticket/use-ticket-command'
import { answerAgreement } from './queries'
import { agreementWords } from './words'

interface DeclineDialogProps {
  readonly item: AgreementView
  readonly commands: HeldCommands
  readonly close: () => void
}

/** What a refusal is called; a requester’s names their reason. */
export const declineName = ({ kind }: AgreementView) =>
  kind === 'deferral' ? 'agreement.urgent_no' : 'agreement.decline'

/** Declines what was asked, with a word for whoever asked. */
export function DeclineDialog({ item, commands, close }: DeclineDialogProps) {
  const t = useWords(agreementWords)
  const [words, setWords] = useState('')
  const said = words.trim()
  const wish = { answer: 'declined', ...(said ? { words: said } : {}) } as const
  return (
    <CommandDialog
      title={t(declineName(item))}
      commands={commands}
      close={close}
      ready
      send={() => commands.run((on) => answerAgreement(on, item.n, wish), close)}
    >
      <TextInput
        data-autofocus
        label={t('agreement.decline_why')}
        description={t('agreement.decline_hint', { name: item.by.name })}
        maxLength={2_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
