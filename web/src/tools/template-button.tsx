import type { TemplateView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useLanguage, useWords } from '../i18n/use-words'
import { useShortcuts } from '../shortcuts/use-shortcuts'
import { PickTool } from './pick-tool'
import { fillTemplate, toolQueries } from './queries'
import { textIn } from './text'
import { TextLanguage } from './text-language'
import { toolWords } from './words'

interface TemplateButtonProps {
  readonly ticketId: string
  readonly insert: (text: string) => void
}

/** Puts a template into what is being written, filled with what the ticket says. */
export function TemplateButton({ ticketId, insert }: TemplateButtonProps) {
  const t = useWords(toolWords)
  const [opened, setOpened] = useState(false)
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
      {opened ? (
        <TemplateDialog ticketId={ticketId} insert={insert} close={() => setOpened(false)} />
      ) : null}
    </>
  )
}

function TemplateDialog({
  ticketId,
  insert,
  close,
}: TemplateButtonProps & { readonly close: () => void }) {
  const t = useWords(toolWords)
  const [language, setLanguage] = useState(useLanguage())
  const templates = useQuery(toolQueries.templates())
  const put = useMutation({
    mutationFn: (template: TemplateView) => fillTemplate(ticketId, template, language),
    onSuccess: (text) => {
      insert(text)
      close()
    },
  })
  return (
    <Dialog close={close} title={t('tool.insert')}>
      <div className="form">
        <TextLanguage language={language} choose={setLanguage} />
        <PickTool
          read={templates}
          says={({ text }) => textIn(text, language)}
          pick={put.mutate}
          keptAt="/tools"
        />
        {put.error ? <ProblemNote error={put.error} /> : null}
      </div>
    </Dialog>
  )
}
