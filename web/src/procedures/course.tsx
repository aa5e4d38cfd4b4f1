import type { ProcedureEntryView, ProcedureRecordView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { Moment } from '../common/moment'
import { ProblemNote } from '../common/problem-note'
import { allThere, keptIds } from '../files/model'
import { FilePicker } from '../files/picker'
import { saveAs } from '../files/save-as'
import { useUploads } from '../files/use-uploads'
import { formatList } from '../format/list'
import { formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { didWord, subjectOf } from './act-words'
import { enterInProcedure, PROCEDURES, procedureFile } from './queries'
import { procedureWords } from './words'

/** Everything that was done, in its order, with notes and files; a note can be left at any time. */
export function Course({ record, mayNote }: { record: ProcedureRecordView; mayNote: boolean }) {
  const t = useWords(procedureWords)
  return (
    <section className="panel" aria-labelledby="procedure-course">
      <div className="panel-head">
        <h2 id="procedure-course">{t('procedure.course')}</h2>
      </div>
      {record.entries.length === 0 ? (
        <p className="panel-body section-empty">{t('procedure.nothing_done')}</p>
      ) : (
        <ol className="procedure-course">
          {record.entries.map((entry) => (
            <EntryItem key={entry.at + entry.act.did} record={record} entry={entry} />
          ))}
        </ol>
      )}
      {mayNote ? <NoteForm record={record} /> : null}
    </section>
  )
}

function EntryItem({ record, entry }: { record: ProcedureRecordView; entry: ProcedureEntryView }) {
  const t = useWords(procedureWords)
  const place = usePlace()
  const { act, by, at, note, people, files } = entry
  const subject = subjectOf(record, act)
  return (
    <li>
      <p className="procedure-entry">
        <strong>{by.name}</strong>{' '}
        <span>
          {t(didWord(act), {
            what: subject ? inLanguage(subject, place.language) : '',
            count: 'count' in act ? act.count : '',
            on: 'on' in act ? act.on : '',
          })}
        </span>{' '}
        <Moment at={at} short={formatInstant(at, place)} className="procedure-when" />
      </p>
      {note === '' ? null : <p className="procedure-note">{note}</p>}
      {people.length === 0 ? null : (
        <p className="procedure-when">
          {t('procedure.took_part_names', {
            names: formatList(
              people.map(({ name }) => name),
              place.language,
            ),
          })}
        </p>
      )}
      {files.map((file) => (
        <button
          key={file.id}
          type="button"
          className="link-button"
          onClick={() =>
            void procedureFile(record.row.id, file.id).then((content) => saveAs(content, file.name))
          }
        >
          {file.name}
        </button>
      ))}
    </li>
  )
}

function NoteForm({ record }: { record: ProcedureRecordView }) {
  const t = useWords(procedureWords)
  const [note, setNote] = useState('')
  const uploads = useUploads(record.row.id)
  const add = useChange({
    change: (text: string, command) =>
      enterInProcedure(
        record,
        { act: { did: 'noted' }, note: text, fileIds: keptIds(uploads.files) },
        command,
      ),
    refresh: [PROCEDURES],
    done: () => {
      setNote('')
      uploads.clear()
    },
  })
  return (
    <div className="panel-body form">
      <Textarea
        aria-label={t('procedure.note')}
        placeholder={t('procedure.note')}
        autosize
        minRows={2}
        maxLength={5_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FilePicker uploads={uploads} />
      <ProblemNote error={add.error} />
      <div className="form-buttons">
        <Button
          variant="default"
          disabled={note.trim() === '' || !allThere(uploads.files)}
          loading={add.isPending}
          onClick={() => add.mutate(note.trim())}
        >
          {t('procedure.add_note')}
        </Button>
      </div>
    </div>
  )
}
