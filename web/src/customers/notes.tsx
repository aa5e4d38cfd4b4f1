import type { CustomerBook } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { Moment } from '../common/moment'
import { ProblemNote } from '../common/problem-note'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Panel } from './panel'
import { addNote, CUSTOMERS } from './queries'
import { customerWords } from './words'

/** What colleagues should know of a customer, latest first; the customer never sees it. */
export function Notes({ book }: { book: CustomerBook }) {
  const t = useWords(customerWords)
  const place = usePlace()
  const may = useMay()('customer.note')
  const [body, setBody] = useState('')
  const add = useChange({
    change: (text: string, command) => addNote(book.customer.id, text, command),
    refresh: [CUSTOMERS],
    done: () => setBody(''),
  })
  return (
    <Panel title={t('customer.notes')} none="" isEmpty={false}>
      {may ? (
        <div className="panel-body customer-note-form">
          <Textarea
            aria-label={t('customer.note')}
            placeholder={t('customer.note_hint')}
            autosize
            minRows={2}
            maxLength={5_000}
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <Button
            disabled={body.trim() === ''}
            loading={add.isPending}
            onClick={() => add.mutate(body.trim())}
          >
            {t('customer.add_note')}
          </Button>
          <ProblemNote error={add.error} />
        </div>
      ) : null}
      {book.notes.length === 0 ? (
        <p className="panel-body section-empty">{t('customer.no_notes')}</p>
      ) : (
        <ul className="customer-notes">
          {book.notes.map((note) => (
            <li key={note.id}>
              <p>{note.body}</p>
              <small>
                {note.writtenByName}{' '}
                <Moment at={note.writtenAt} short={formatInstant(note.writtenAt, place)} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
