import type { TemplateView } from '@bylaw/contract'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { addTemplate, changeTemplate, toolQueries } from './queries'
import { draftOf, isSound, writtenText } from './text'
import { TextField } from './text-field'
import { ToolForm } from './tool-form'
import { toolWords } from './words'

interface TemplateDrawerProps {
  /** Undefined for a new one. */
  readonly template: TemplateView | undefined
  readonly close: () => void
}

export function TemplateDrawer({ template, close }: TemplateDrawerProps) {
  const t = useWords(toolWords)
  const may = useMay()
  const [naming, setNaming] = useState({
    name: template?.name ?? '',
    shared: template?.shared ?? may('tool.share'),
  })
  const [text, setText] = useState(draftOf(template?.text ?? {}))
  const save = useChange({
    change: (active: boolean, command) => {
      const wish = { name: naming.name.trim(), text: writtenText(text) }
      return template
        ? changeTemplate(template, { ...wish, active })
        : addTemplate({ ...wish, shared: naming.shared }, command)
    },
    refresh: [toolQueries.templates().queryKey],
    done: close,
  })
  return (
    <SidePanel
      close={close}
      size="lg"
      title={t(template ? 'tool.edit_template' : 'tool.add_template')}
    >
      <ToolForm
        tool={template}
        draft={naming}
        change={setNaming}
        ready={isSound(text)}
        busy={save.isPending}
        error={save.error}
        save={save.mutate}
        close={close}
      >
        <TextField label={t('tool.text')} text={text} change={setText} />
      </ToolForm>
    </SidePanel>
  )
}
