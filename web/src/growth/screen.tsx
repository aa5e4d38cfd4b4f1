import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { NotFound } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { Everyone } from './everyone'
import { GrowthOf } from './growth'
import { growthQueries } from './queries'
import { GrowthTabs, growthHref } from './tabs'
import { Training } from './training'
import { growthWords } from './words'
import '../area/area.css'

/** One’s own growth, or what there is to see to of everyone’s. */
export function GrowthScreen() {
  const t = useWords(growthWords)
  const { part } = useParams({ strict: false })
  const me = useMe().person.id
  const readsAll = useMay()('growth.read_all')
  if (part === undefined)
    return (
      <>
        <ScreenHead title={t('growth.title')} tab={t('growth.mine')} />
        <GrowthTabs here="mine" />
        <div className="area-body">
          <p className="area-lead">{t('growth.lead')}</p>
          <GrowthOf personId={me} />
        </div>
      </>
    )
  if (part === 'training') return <Training />
  if (part !== 'everyone' || !readsAll) return <NotFound />
  return (
    <>
      <ScreenHead title={t('growth.title')} tab={t('growth.everyone')} />
      <GrowthTabs here="everyone" />
      <div className="area-body">
        <p className="area-lead">{t('growth.everyone_lead')}</p>
        <Everyone />
      </div>
    </>
  )
}

/** A colleague’s growth. */
export function PersonGrowthScreen() {
  const t = useWords(growthWords)
  const { personId = '' } = useParams({ strict: false })
  const readsAll = useMay()('growth.read_all')
  const { data } = useQuery(growthQueries.of(personId))
  return (
    <>
      <ScreenHead
        title={data ? t('growth.of', { name: data.person.name }) : t('growth.title')}
        lead={readsAll ? <Go href={growthHref('everyone')}>{t('growth.everyone')}</Go> : null}
      />
      <div className="area-body">
        <GrowthOf key={personId} personId={personId} />
      </div>
    </>
  )
}
