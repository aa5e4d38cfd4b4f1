import type { RegulationSummary } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearch } from '../../area/use-search'
import { Failed, Waiting } from '../../common/states'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { useMe, usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { ScreenHead } from '../../shell/screen'
import { isRepealed } from '../model'
import { rulebookQueries } from '../queries'
import { RepealBadge } from '../repeal/badge'
import { repealWords } from '../repeal/words'
import { textWords } from '../text/words'
import { type Printed, PrintedRegulation } from './regulation'
import { usePrinted } from './use-printed'
import { printWords } from './words'
import '../../area/area.css'
import '../../area/print.css'
import './print.css'

/** All regulations in use as one document; or the one that the address names. */
export function WholeRulebookScreen() {
  const only = useSearch('only')
  const { data, error, refetch } = useQuery(rulebookQueries.regulations())
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={16} />
  return <Rulebook regulations={data} only={only} />
}

interface RulebookProps {
  readonly regulations: readonly RegulationSummary[]
  readonly only: string | undefined
}

function Rulebook({ regulations, only }: RulebookProps) {
  const t = useWords(textWords)
  const print = useWords(printWords)
  const place = usePlace()
  const [now] = useState(Date.now)
  const inUse = regulations.filter((each) =>
    only === undefined ? !isRepealed(each) : each.id === only,
  )
  const { printed, error, again } = usePrinted(inUse)
  if (error) return <Failed error={error} retry={again} />
  if (!printed) return <Waiting lines={16} />
  const [first] = printed
  const title =
    only !== undefined && first
      ? inLanguage(first.text.document.title, place.language)
      : t('text.whole_title')
  const lead = t('text.whole_lead', { count: printed.length, day: formatDay(now, place) })
  return (
    <>
      <ScreenHead
        title={title}
        lead={
          only === undefined ? (
            lead
          ) : (
            <Go href={`/rulebook/${only}?part=text`}>{print('print.back')}</Go>
          )
        }
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('text.print')}
        </Button>
      </ScreenHead>
      <div className="area-body whole">
        {only === undefined ? (
          <Cover lead={lead} printed={printed} repealed={regulations.filter(isRepealed)} />
        ) : null}
        {printed.map((each) => (
          <PrintedRegulation key={each.text.regulationId} {...each} />
        ))}
      </div>
    </>
  )
}

interface CoverProps {
  readonly lead: string
  readonly printed: readonly Printed[]
  readonly repealed: readonly RegulationSummary[]
}

/** The first sheet: whose rulebook it is, of which day, and what is in it. */
function Cover({ lead, printed, repealed }: CoverProps) {
  const t = useWords(textWords)
  const repeal = useWords(repealWords)
  const me = useMe()
  const { language } = usePlace()
  return (
    <section className="paper-sheet whole-cover">
      <header>
        <p className="paper-company">{me.company.name}</p>
        <p className="paper-title print-only">{t('text.whole_title')}</p>
        <p className="paper-company print-only">{lead}</p>
      </header>
      <h2 className="paper-subheading">{t('text.contents')}</h2>
      <Contents printed={printed} />
      {repealed.length > 0 ? (
        <>
          <h2 className="paper-subheading">{repeal('repeal.shelf')}</h2>
          <ul className="whole-contents">
            {repealed.map((each) => (
              <li key={each.id}>
                {inLanguage(each.title, language)} <RepealBadge repeal={each.repeal} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Contents({ printed }: Pick<CoverProps, 'printed'>) {
  const t = useWords(printWords)
  const text = useWords(textWords)
  const place = usePlace()
  return (
    <table className="listing paper-table">
      <caption className="only-spoken">{text('text.contents')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('print.col_code')}</th>
          <th scope="col">{t('print.col_title')}</th>
          <th scope="col" className="num">
            {t('print.col_version')}
          </th>
          <th scope="col" className="num">
            {t('print.col_from')}
          </th>
        </tr>
      </thead>
      <tbody>
        {printed.map(({ regulation: { summary }, text: { document, version, revisions } }) => {
          const revision = revisions.find((each) => each.version === version)
          return (
            <tr key={summary.id}>
              <td>{summary.code}</td>
              <th scope="row">
                <a href={`#${summary.id}`}>{inLanguage(document.title, place.language)}</a>
              </th>
              <td className="num">{version}</td>
              <td className="num">{revision ? formatDay(revision.validFrom, place) : '—'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
