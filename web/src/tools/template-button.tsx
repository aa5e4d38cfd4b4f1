import { isVariable, variableKind } from '@bylaw/desk-tools'
import { Button } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../common/overlay'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { useShortcuts } from '../shortcuts/use-shortcuts'
import { PickTool } from './pick-tool'
import { type PutIn, toolQueries } from './queries'
import { TextLanguage } from './text-language'
import { toolWords } from './words'

interface TemplateButtonProps {
  readonly ticketId: string
  /** Whether nothing is written: then there is nothing to look over either. */
  readonly isBlank: boolean
  readonly insert: (text: string) => void
}

/** Puts a template into what is being written, filled with what the ticket says. */
export function TemplateButton({ ticketId, isBlank, insert }: TemplateButtonProps) {
  const t = useWords(toolWords)
  const [opened, setOpened] = useState(false)
  const [unfilled, lack] = useUnfilled(isBlank)
  useShortcuts({ t: () => setOpened(true) })
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        aria-keyshortcuts="t"
        leftSection={<IconMessage2 size={15} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('tool.insert')}
      </Button>
      {unfilled.length > 0 ? <Unfilled names={unfilled} /> : null}
      {opened ? (
        <TemplateDialog
          ticketId={ticketId}
          pick={(put) => {
            insert(put.text)
            lack(put.unfilled)
            setOpened(false)
          }}
          close={() => setOpened(false)}
        />
      ) : null}
    </>
  )
}

/** What the templates in a text had nothing for; with an empty box, sent or erased, that is over. */
export function useUnfilled(isBlank: boolean) {
  const [names, lack] = useState<readonly string[]>([])
  const [wasBlank, setBlank] = useState(isBlank)
  if (wasBlank !== isBlank) {
    setBlank(isBlank)
    if (isBlank) lack([])
  }
  return [names, lack] as const
}

/** What the ticket had nothing for, for the writer to look over before it goes out. */
export function Unfilled({ names }: { readonly names: readonly string[] }) {
  const t = useWords(toolWords)
  const language = useLanguage()
  const titles = names.filter(isVariable).map((name) => variableKind(name).title[language])
  return (
    <strong className="tool-unfilled" role="status">
      {t('tool.unfilled', { names: formatList(titles, language) })}
    </strong>
  )
}

interface TemplateDialogProps {
  readonly ticketId: string
  readonly pick: (put: PutIn) => void
  readonly close: () => void
}

function TemplateDialog({ ticketId, pick, close }: TemplateDialogProps) {
  const t = useWords(toolWords)
  const [language, setLanguage] = useState(useLanguage())
  const templates = useQuery(toolQueries.templatesOn(ticketId, language))
  return (
    <Dialog close={close} title={t('tool.insert')}>
      <div className="form">
        <TextLanguage language={language} choose={setLanguage} />
        <PickTool read={templates} says={({ text }) => text} pick={pick} keptAt="/tools" />
      </div>
    </Dialog>
  )
}
