import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../common/states'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { useMe, usePlace } from '../../shell/company'
import { ScreenHead } from '../../shell/screen'
import { isRepealed } from '../model'
import { rulebookQueries } from '../queries'
import { RepealBadge } from '../repeal/badge'
import { repealWords } from '../repeal/words'
import { RegulationPaper } from './document-view'
import { textQueries } from './queries'
import { textWords } from './words'
import '../../area/area.css'
import '../../area/print.css'

/** All regulations in use as one document, each beginning on a page of its own. */
export function WholeRulebookScreen() {
  const t = useWords(textWords)
  const repeal = useWords(repealWords)
  const me = useMe()
  const place = usePlace()
  const [now] = useState(Date.now)
  const { data, error, refetch } = useQuery(rulebookQueries.regulations())
  const inUse = (data ?? []).filter((each) => !isRepealed(each))
  const repealed = (data ?? []).filter(isRepealed)
  const texts = useQueries({ queries: inUse.map(({ id }) => textQueries.text(id)) })
  if (error) return <Failed error={error} retry={() => void refetch()} />
  // A rulebook without one of its regulations would pass for the whole.
  const unread = texts.find((text) => text.error)
  if (unread) return <Failed error={unread.error} retry={() => void unread.refetch()} />
  if (!data || texts.some(({ isPending }) => isPending)) return <Waiting lines={16} />
  const read = texts.flatMap((text) => (text.data ? [text.data] : []))
  const lead = t('text.whole_lead', { count: read.length, day: formatDay(now, place) })
  return (
    <>
      <ScreenHead title={t('text.whole_title')} lead={lead}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('text.print')}
        </Button>
      </ScreenHead>
      <div className="area-body whole">
        <section className="paper-sheet whole-cover">
          <p className="paper-company">{me.company.name}</p>
          <p className="paper-title print-only">{t('text.whole_title')}</p>
          <p className="paper-company print-only">{lead}</p>
          <h2 className="section-title">{t('text.contents')}</h2>
          <ol className="whole-contents">
            {read.map(({ regulationId, document }) => (
              <li key={regulationId}>
                <a href={`#${regulationId}`}>{inLanguage(document.title, place.language)}</a>
              </li>
            ))}
          </ol>
          {repealed.length > 0 ? (
            <>
              <h2 className="section-title">{repeal('repeal.shelf')}</h2>
              <ul className="whole-contents">
                {repealed.map((each) => (
                  <li key={each.id}>
                    {inLanguage(each.title, place.language)} <RepealBadge repeal={each.repeal} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
        {read.map((view) => (
          <RegulationPaper key={view.regulationId} view={view} />
        ))}
      </div>
    </>
  )
}
