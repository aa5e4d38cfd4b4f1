import type { AppraisalView, NewConsequence } from '@bylaw/contract'
import { Button, Radio, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { RecordDialog } from '../rewards/record-dialog'
import { useMay, useMe, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { consequenceQueries, decideUponResult } from './queries'
import { Standing } from './standing'
import { consequenceWords } from './words'
import './consequences.css'

interface UponResultProps {
  readonly sheet: AppraisalView
}

/** What came of a completed result, and what its reader may decide upon it. */
export function UponResult({ sheet }: UponResultProps) {
  const t = useWords(consequenceWords)
  const may = useMay()
  const place = usePlace()
  const me = useMe().person.id
  const [open, setOpen] = useState<'measure' | 'bonus'>()
  const close = () => setOpen(undefined)
  const read = may('consequence.read')
  const { data } = useQuery({ ...consequenceQueries.ofSheet(sheet.id), enabled: read })
  const decides =
    may('consequence.measure') && sheet.groupId === null && sheet.personId !== me && !sheet.frozen
  if (!read || !data || (data.length === 0 && !decides)) return null
  return (
    <section className="panel no-print" aria-labelledby="upon-result">
      <header className="panel-head">
        <h2 id="upon-result">{t('consequence.of_sheet')}</h2>
      </header>
      <div className="panel-body form">
        {data.length === 0 ? (
          <p className="panel-note">{t('consequence.none_of_sheet')}</p>
        ) : (
          <ul className="upon-result">
            {data.map((row) => (
              <li key={row.id}>
                <Go href={`/appraisals/consequences/${row.id}`}>{formatDay(row.at, place)}</Go>
                <Standing {...row} />
              </li>
            ))}
          </ul>
        )}
        {decides ? (
          <div className="form-buttons">
            {may('deed.assess') ? (
              <Button variant="default" size="xs" onClick={() => setOpen('bonus')}>
                {t('consequence.bonus')}
              </Button>
            ) : null}
            <Button variant="default" size="xs" onClick={() => setOpen('measure')}>
              {t('consequence.decide')}
            </Button>
          </div>
        ) : null}
      </div>
      {open === 'measure' ? <MeasureDialog sheet={sheet} close={close} /> : null}
      {open === 'bonus' ? (
        <RecordDialog upon={{ appraisalId: sheet.id, personId: sheet.personId }} close={close} />
      ) : null}
    </section>
  )
}

const MEASURES = ['talk', 'training', 'raise'] as const

function MeasureDialog({ sheet, close }: UponResultProps & { readonly close: () => void }) {
  const t = useWords(consequenceWords)
  const [measure, choose] = useState<string | null>(null)
  const [text, setText] = useState('')
  const decide = useChange({
    change: (wish: NewConsequence, command) => decideUponResult(wish, command),
    refresh: [['consequences']],
    done: close,
  })
  const chosen = MEASURES.find((each) => each === measure)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen && text.trim() !== '')
      decide.mutate({ appraisalId: sheet.id, measure: chosen, text: text.trim() })
  }
  return (
    <Dialog close={close} title={t('consequence.result_of', { name: sheet.personName })}>
      <form className="form" onSubmit={submit}>
        <Radio.Group label={t('consequence.measure')} value={measure} onChange={choose}>
          <div className="measures">
            {MEASURES.map((each) => (
              <Radio key={each} value={each} label={t(`consequence.${each}`)} />
            ))}
          </div>
        </Radio.Group>
        {chosen === 'raise' ? <p className="panel-note">{t('consequence.raise_note')}</p> : null}
        <Textarea
          label={t('consequence.reason')}
          description={t('consequence.reason_hint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!chosen || text.trim() === ''} loading={decide.isPending}>
            {t('consequence.decide')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
