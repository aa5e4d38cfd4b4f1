import { Button } from '@mantine/core'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { rulebookQueries } from '../rulebook/queries'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { useOverlays } from '../shell/overlays'
import { type FirstStep, firstSteps, type StepKey } from './first-steps-model'
import { queueWords } from './words'
import './first-steps.css'

const HREFS: Readonly<Partial<Record<StepKey, string>>> = {
  rules: '/rulebook',
  questions: '/rulebook',
  people: '/people',
  employments: '/pay/employments',
}

/** What a company does before its first ticket; shown in place of the queue until there is one. */
export function FirstSteps() {
  const t = useWords(queueWords)
  const may = useMay()
  const regulations = useQuery(rulebookQueries.regulations())
  const people = useQuery(queries.people())
  if (regulations.isPending || people.isPending) return <Waiting lines={5} />
  const steps = firstSteps({
    regulations: regulations.data ?? [],
    people: people.data ?? [],
    employs: may('employment.change'),
  })
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{t('queue.first_title')}</h2>
      <p>{t('queue.first_text')}</p>
      <ol>
        {steps.map((step, index) => (
          <Step key={step.key} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  )
}

function Step({ step, number }: { step: FirstStep; number: number }) {
  const t = useWords(queueWords)
  const { show } = useOverlays()
  const { key, done, count } = step
  const href = HREFS[key]
  return (
    <li className={done ? 'first-step first-step-done' : 'first-step'}>
      <span className="first-step-mark" aria-hidden>
        {done ? <IconCheck size={15} /> : number}
      </span>
      <div>
        {href ? (
          <Go href={href}>
            {t(`queue.first_${key}`)}
            <IconArrowRight size={14} aria-hidden />
          </Go>
        ) : (
          <Button size="xs" onClick={() => show('new-ticket')}>
            {t(`queue.first_${key}`)}
          </Button>
        )}
        {done ? <span className="only-spoken">{t('queue.first_done')}</span> : null}
        <p>
          {key === 'questions'
            ? t('queue.first_questions_text', { count })
            : t(`queue.first_${key}_text`)}
        </p>
      </div>
    </li>
  )
}
