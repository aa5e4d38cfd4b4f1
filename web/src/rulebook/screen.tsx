import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSearch } from '../area/use-search'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { AdoptablePacks } from './adopt'
import { rulebookQueries } from './queries'
import { RegulationList } from './regulation-list'
import { RulebookLinks } from './rulebook-links'
import { useSoughtPlace } from './sought-place'
import { WaitingNotice } from './waiting/notice'
import { rulebookWords } from './words'
import '../area/area.css'
import './rulebook.css'

/** The company's regulations, and those it may adopt. Links by clause or question come through here. */
export function RulebookScreen() {
  const t = useWords(rulebookWords)
  const may = useMay()
  const router = useRouter()
  const regulations = useQuery(rulebookQueries.regulations())
  const packs = useQuery(queries.packs())
  const sought = useSoughtPlace(
    {
      clause: useSearch('clause'),
      at: useSearch('at'),
      question: useSearch('question'),
      of: useSearch('of'),
    },
    regulations.data,
  )
  useEffect(() => {
    if (sought.href) router.history.replace(sought.href)
  }, [router, sought.href])

  if (regulations.error)
    return <Failed error={regulations.error} retry={() => void regulations.refetch()} />
  if (!regulations.data || sought.seeking) return <Waiting />
  const adopted = new Set(regulations.data.map(({ packId }) => packId))
  return (
    <>
      <ScreenHead title={t('rulebook.title')} lead={t('rulebook.lead')}>
        <RulebookLinks />
      </ScreenHead>
      <div className="area-body">
        <WaitingNotice />
        <RegulationList regulations={regulations.data} />
        {may('rulebook.adopt') ? (
          <AdoptablePacks packs={(packs.data ?? []).filter(({ id }) => !adopted.has(id))} />
        ) : null}
      </div>
    </>
  )
}
