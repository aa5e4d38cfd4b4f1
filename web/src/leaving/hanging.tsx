import type { HangingThing, LeavingView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { linesOf, takenTogether, thingHref } from './model'
import { TakeOverDialog } from './take-over-dialog'
import { leavingWords } from './words'

/** What still hangs on the person, to be given to others one by one or all at once; and what was. */
export function Hanging({ of }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const [giving, give] = useState<readonly HangingThing[]>()
  const { hanging, hangingMore, state } = of
  const movable = state === 'withdrawn' ? [] : hanging.filter(({ mayMove }) => mayMove)
  return (
    <section className="panel" aria-labelledby="leaving-hanging">
      <header className="panel-head">
        <h2 id="leaving-hanging">{t('leaving.hanging')}</h2>
        {movable.length > 1 ? (
          <Button size="xs" variant="default" className="no-print" onClick={() => give(movable)}>
            {t('leaving.give_all')}
          </Button>
        ) : null}
      </header>
      {hanging.length === 0 ? (
        <div className="panel-body">
          <p className="panel-note">{t('leaving.hanging_none')}</p>
        </div>
      ) : (
        <table className="listing">
          <caption className="only-spoken">{t('leaving.hanging')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leaving.thing')}</th>
              <th scope="col">{t('leaving.kind')}</th>
              <th scope="col">
                <span className="only-spoken">{t('leaving.give')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {linesOf(hanging).map(({ kind, things }) => (
              <tr key={`${kind}${things[0].id}`}>
                <th scope="row">
                  <Title of={things[0]} count={things.length} />
                </th>
                <td>{t(`leaving.kind_${kind}`)}</td>
                <td className="acts">
                  {things.some((thing) => movable.includes(thing)) ? (
                    <Button
                      size="xs"
                      variant="default"
                      className="no-print"
                      onClick={() => give(things.filter((thing) => movable.includes(thing)))}
                    >
                      {t('leaving.give')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hangingMore ? <p className="panel-body panel-note">{t('leaving.hanging_more')}</p> : null}
      <TakenOver of={of} />
      {giving ? <TakeOverDialog of={of} things={giving} close={() => give(undefined)} /> : null}
    </section>
  )
}

interface TitleProps {
  readonly of: HangingThing
  /** How many there are, where it has no name for the reader. */
  readonly count: number
}

function Title({ of: { kind, id, title }, count }: TitleProps) {
  const t = useWords(leavingWords)
  const href = thingHref(kind, id)
  if (title === '') return <span className="under">{t('leaving.not_shown', { count })}</span>
  return href ? <Go href={href}>{title}</Go> : title
}

function TakenOver({ of: { takenOver } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const place = usePlace()
  if (takenOver.length === 0) return null
  return (
    <div className="panel-body">
      <h3 className="leaving-sub">{t('leaving.taken_over')}</h3>
      <ul className="leaving-taken">
        {takenTogether(takenOver).map(({ kind, title, to, by, at, count }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: it is only added to, and two may lack a name.
          <li key={index}>
            <span>
              {t(`leaving.kind_${kind}`)} {title || t('leaving.not_shown', { count })}{' '}
              {t('leaving.to', { name: to })}
            </span>
            <span className="under">
              {by} · {formatInstant(at, place)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
