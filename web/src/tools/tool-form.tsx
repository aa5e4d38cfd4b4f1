import { Button, Select, TextInput } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { FormButtons } from '../common/form-buttons'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import type { Tool } from './tool-list'
import { toolWords } from './words'

/** Whose a tool is and what it is called. */
export interface NameDraft {
  readonly name: string
  readonly shared: boolean
}

interface ToolFormProps {
  /** Undefined for a new one. */
  readonly tool: Tool | undefined
  readonly draft: NameDraft
  readonly change: (draft: NameDraft) => void
  /** Where nobody has one of their own. */
  readonly alwaysShared?: boolean
  readonly ready: boolean
  readonly busy: boolean
  readonly error: unknown
  /** Saves it, in use or put away. */
  readonly save: (active: boolean) => void
  readonly close: () => void
  readonly children: ReactNode
}

/** The form of a tool: its name, for whom it is, what it says, and whether it is in use. */
export function ToolForm({
  tool,
  draft,
  change,
  alwaysShared = false,
  ready,
  busy,
  error,
  save,
  close,
  children,
}: ToolFormProps) {
  const t = useWords(toolWords)
  const common = useWords(commonWords)
  const may = useMay()
  const complete = ready && draft.name.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save(tool?.active ?? true)
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('tool.name')}
        maxLength={80}
        value={draft.name}
        onChange={(event) => change({ ...draft, name: event.currentTarget.value })}
      />
      {!tool && !alwaysShared && may('tool.share') ? (
        <Select
          label={t('tool.for')}
          allowDeselect={false}
          data={[
            { value: 'shared', label: t('tool.shared') },
            { value: 'own', label: t('tool.own') },
          ]}
          value={draft.shared ? 'shared' : 'own'}
          onChange={(next) => change({ ...draft, shared: next === 'shared' })}
        />
      ) : null}
      {children}
      {error ? <ProblemNote error={error} /> : null}
      {tool ? (
        <div className="tool-end">
          <p className="form-text">{t('tool.away_text')}</p>
          <Button variant="default" disabled={busy || !complete} onClick={() => save(!tool.active)}>
            {t(tool.active ? 'tool.put_away' : 'tool.put_back')}
          </Button>
        </div>
      ) : null}
      <FormButtons close={close}>
        <Button type="submit" disabled={!complete} loading={busy}>
          {common('common.save')}
        </Button>
      </FormButtons>
    </form>
  )
}
