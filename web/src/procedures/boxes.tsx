import type { ProcedureRecordView } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { enterInProcedure, PROCEDURES } from './queries'
import { procedureWords } from './words'

/** The boxes of a form, or the record of a finding; only what was changed is entered. */
export function Boxes({ record }: { record: ProcedureRecordView }) {
  const { outline, boxes, row } = record
  const t = useWords(procedureWords)
  const language = useLanguage()
  const open = useMay()('procedure.record') && row.state === 'open'
  const [values, setValues] = useState<Readonly<Record<string, string>>>(boxes)
  const save = useChange({
    change: (changed: Record<string, string>, command) =>
      enterInProcedure(record, { act: { did: 'filled', boxes: changed } }, command),
    refresh: [PROCEDURES],
  })
  const errors = fieldErrors(save.error)
  const changed = Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== (boxes[key] ?? '')),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(changed)
  }
  return (
    <section className="panel" aria-labelledby="procedure-boxes">
      <div className="panel-head">
        <h2 id="procedure-boxes">{t('procedure.boxes')}</h2>
      </div>
      <form className="panel-body form" onSubmit={submit}>
        {outline.fields.map(({ key, name, holds, needed }) => {
          const shared = {
            label: inLanguage(name, language),
            withAsterisk: needed,
            readOnly: !open,
            value: values[key] ?? '',
            error: errors[key],
          }
          const set = (value: string) => setValues({ ...values, [key]: value })
          return holds === 'text' ? (
            <Textarea
              key={key}
              {...shared}
              autosize
              minRows={1}
              maxLength={10_000}
              onChange={(event) => set(event.currentTarget.value)}
            />
          ) : (
            <TextInput
              key={key}
              {...shared}
              className="procedure-short"
              type={holds === 'date' ? 'date' : 'text'}
              inputMode={holds === 'number' ? 'decimal' : undefined}
              onChange={(event) => set(event.currentTarget.value)}
            />
          )
        })}
        <ProblemNote error={save.error} fieldsSayWhy />
        {open ? (
          <div className="form-buttons">
            <Button
              type="submit"
              disabled={Object.keys(changed).length === 0}
              loading={save.isPending}
            >
              {t('procedure.save_boxes')}
            </Button>
          </div>
        ) : null}
      </form>
    </section>
  )
}
