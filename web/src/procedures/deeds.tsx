import type { NewProcedureEntry, ProcedureRecordView } from '@bylaw/contract'
import { Button, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { ProblemNote } from '../common/problem-note'
import { formatList } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { activeStaff } from '../people/model'
import { queries } from '../queries'
import { doWord } from './act-words'
import { type Deed, deedsOf } from './model'
import { enterInProcedure, PROCEDURES } from './queries'
import { procedureWords } from './words'

type Entry = Pick<NewProcedureEntry, 'act'> & Partial<NewProcedureEntry>
type Enter = ReturnType<typeof useEnter>

const useEnter = (record: ProcedureRecordView) =>
  useChange({
    change: (entry: Entry, command) => enterInProcedure(record, entry, command),
    refresh: [PROCEDURES],
  })

/** What can be done next: a word for each post, paper or stage, or a day and who took part. */
export function Deeds({ record }: { record: ProcedureRecordView }) {
  const t = useWords(procedureWords)
  const enter = useEnter(record)
  const deeds = deedsOf(record)
  const { template } = record.row
  const isDone = template === 'duty' || (template === 'remedy' && record.waitsFor.length === 0)
  if (deeds.length === 0 && !isDone && template !== 'custody') return null
  return (
    <section className="panel" aria-labelledby="procedure-deeds">
      <div className="panel-head">
        <h2 id="procedure-deeds">{t('procedure.deeds')}</h2>
      </div>
      <div className="panel-body procedure-deeds">
        <Waits record={record} />
        {grouped(deeds).map(([name, list]) => (
          <DeedRow key={name} name={name} deeds={list} enter={enter} />
        ))}
        {isDone ? <DoneForm enter={enter} /> : null}
        {template === 'custody' ? <ThingForm record={record} enter={enter} /> : null}
        <ProblemNote error={enter.error} />
      </div>
    </section>
  )
}

function Waits({ record }: { record: ProcedureRecordView }) {
  const t = useWords(procedureWords)
  const language = useLanguage()
  // Anyone may enter who came to a meeting, and look at what was put right.
  const waits = record.waitsFor.filter(
    ({ did, people }) => people.length > 0 || did === 'approved' || did === 'passed',
  )
  return waits.map(({ key, name, did, people }) => (
    <p key={`${did}${key}`} className="procedure-wait">
      {people.length > 0
        ? t('procedure.waits_for', {
            who: formatList(
              people.map((person) => person.name),
              language,
            ),
            what: inLanguage(name, language),
          })
        : t('procedure.nobody_holds', { post: inLanguage(name, language) })}
    </p>
  ))
}

const grouped = (deeds: readonly Deed[]): [string, Deed[]][] => {
  const rows = new Map<string, Deed[]>()
  for (const deed of deeds) rows.set(deed.name.zh, [...(rows.get(deed.name.zh) ?? []), deed])
  return [...rows]
}

function DeedRow({ deeds, enter }: { name: string; deeds: readonly Deed[]; enter: Enter }) {
  const t = useWords(procedureWords)
  const language = useLanguage()
  const [first] = deeds
  return (
    <div className="procedure-deed">
      <span>{first ? inLanguage(first.name, language) : null}</span>
      <span className="procedure-deed-buttons">
        {deeds.map(({ key, act, refuses }) => (
          <Button
            key={key}
            size="xs"
            variant={refuses ? 'default' : 'filled'}
            loading={enter.isPending}
            onClick={() => enter.mutate({ act })}
          >
            {t(doWord(act))}
          </Button>
        ))}
      </span>
    </div>
  )
}

/** A duty was done, or a finding put right: when, by whom, and what came of it. */
function DoneForm({ enter }: { enter: Enter }) {
  const t = useWords(procedureWords)
  const { data: people = [] } = useQuery(queries.people())
  const [on, setOn] = useState('')
  const [peopleIds, setPeople] = useState<string[]>([])
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate({
      act: { did: 'done', on },
      peopleIds,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="form-pair">
        <DateField label={t('procedure.done_on')} value={on} change={setOn} />
        <MultiSelect
          label={t('procedure.took_part')}
          searchable
          data={activeStaff(people).map(({ id, name }) => ({ value: id, label: name }))}
          value={peopleIds}
          onChange={setPeople}
        />
      </div>
      <TextInput
        label={t('procedure.note')}
        placeholder={t('procedure.note_hint')}
        maxLength={5_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="form-buttons">
        <Button type="submit" disabled={on === ''} loading={enter.isPending}>
          {t('procedure.record_done')}
        </Button>
      </div>
    </form>
  )
}

/** Things handed out and coming back. */
function ThingForm({ record, enter }: { record: ProcedureRecordView; enter: Enter }) {
  const t = useWords(procedureWords)
  const language = useLanguage()
  const { things } = record.outline
  const [thing, choose] = useState(things[0]?.key ?? '')
  const [count, setCount] = useState(1)
  return (
    <div className="form">
      <div className="form-pair">
        <Select
          label={t('procedure.thing')}
          allowDeselect={false}
          data={things.map(({ key, name }) => ({ value: key, label: inLanguage(name, language) }))}
          value={thing}
          onChange={(next) => choose(next ?? thing)}
        />
        <NumberInput
          label={t('procedure.count')}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={count}
          onChange={(next) => setCount(Number(next) || 1)}
        />
      </div>
      <div className="form-buttons">
        {(['issued', 'returned', 'lost'] as const).map((did) => (
          <Button
            key={did}
            variant="default"
            loading={enter.isPending}
            onClick={() => enter.mutate({ act: { did, thing, count } })}
          >
            {t(`procedure.do_${did}`)}
          </Button>
        ))}
        <Button
          variant="default"
          loading={enter.isPending}
          onClick={() => enter.mutate({ act: { did: 'received' } })}
        >
          {t('procedure.do_received')}
        </Button>
        {(['leaving', 'transfer', 'project_end'] as const).map((occasion) => (
          <Button
            key={occasion}
            variant="default"
            loading={enter.isPending}
            onClick={() => enter.mutate({ act: { did: 'settling', occasion } })}
          >
            {t(`procedure.do_settling_${occasion}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}
