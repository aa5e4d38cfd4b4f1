import type { TicketRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useChange } from '../area/use-change'
import { Dialog } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { answerOwn, type SurveyWish, surveyQueries } from './queries'
import { SurveyFields } from './survey-form'
import { surveyWords } from './words'

/** Writes down what a customer said on the telephone of a closing. */
export function RecordDialog({ row, close }: { row: TicketRow; close: () => void }) {
  const t = useWords(surveyWords)
  const { data: form, error, refetch } = useQuery(surveyQueries.own(row.id, row.version))
  const send = useChange({
    change: (answer: SurveyWish, command) => answerOwn(row.id, answer, command),
    refresh: [['surveys']],
    done: close,
  })
  return (
    <Dialog close={close} title={t('survey.record')}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!form && !error ? <Waiting lines={3} /> : null}
      {form ? (
        <SurveyFields form={form} busy={send.isPending} error={send.error} send={send.mutate} />
      ) : null}
    </Dialog>
  )
}
