import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem } from '../api'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { CustomersDoor } from '../portal/customers-door'
import { answerByLink, refuseByLink, type SurveyWish, surveyQueries } from './queries'
import { Reply } from './reply'
import { SurveyFields } from './survey-form'
import { surveyWords } from './words'

/** Where the link in a survey's mail leads: a customer answers here, without an account. */
export function SurveyLinkScreen() {
  const t = useWords(surveyWords)
  const client = useQueryClient()
  const [token] = useState(() => window.location.hash.slice(1))
  const read = useQuery({ ...surveyQueries.byLink(token), enabled: token !== '' })
  const { data: form, error } = read
  const send = useMutation({
    mutationFn: (answer: SurveyWish) => answerByLink(token, answer),
    onSuccess: (answered) => client.setQueryData(surveyQueries.byLink(token).queryKey, answered),
    // Someone with the same link was faster: what they said is shown.
    onError: (refused) => {
      if (isProblem(refused, 'wrong_state')) void read.refetch()
    },
  })
  const refuse = useMutation({ mutationFn: () => refuseByLink(token) })
  if (token === '' || isProblem(error, 'not_found'))
    return (
      <CustomersDoor
        title={t('survey.over_title')}
        lead={t('survey.over_lead')}
        company={undefined}
      >
        {null}
      </CustomersDoor>
    )
  if (!form)
    return (
      <CustomersDoor title={t('survey.rate_title')} company={undefined}>
        {error ? <Failed error={error} retry={() => void read.refetch()} /> : <Waiting lines={4} />}
      </CustomersDoor>
    )
  const { companyName: company, number, subject } = form
  const about = t('survey.rate_lead', { company, number, subject })
  if (form.reply)
    return (
      <CustomersDoor
        title={t('survey.thanks_title')}
        lead={t('survey.thanks_lead')}
        company={company}
      >
        <p className="survey-about">{about}</p>
        <Reply reply={form.reply} scale={form.scale} questions={form.questions} />
      </CustomersDoor>
    )
  return (
    <CustomersDoor title={t('survey.rate_title')} lead={about} company={company}>
      <SurveyFields form={form} busy={send.isPending} error={send.error} send={send.mutate} />
      <div className="survey-refuse">
        {refuse.isSuccess ? (
          <p role="status">{t('survey.refused')}</p>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={refuse.isPending}
            onClick={() => refuse.mutate()}
          >
            {t('survey.refuse')}
          </Button>
        )}
        <ProblemNote error={refuse.error} />
      </div>
    </CustomersDoor>
  )
}
