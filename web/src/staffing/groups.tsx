import type { GroupView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { GroupDrawer } from './group-drawer'
import { GroupPanel } from './group-panel'
import { staffingQueries } from './queries'
import { StaffingTabs } from './tabs'
import { staffingWords } from './words'

/** The groups of the service desk, dissolved ones last. */
export function Groups() {
  const t = useWords(staffingWords)
  const may = useMay()
  const groups = useQuery(staffingQueries.groups())
  const [editing, setEditing] = useState<GroupView | 'new'>()
  const add = may('group.change') ? () => setEditing('new') : undefined
  return (
    <>
      <ScreenHead title={t('staffing.title')} tab={t('staffing.groups')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('staffing.add_group')}
          </Button>
        ) : null}
      </ScreenHead>
      <StaffingTabs here="groups" />
      <div className="area-body">
        <Listed
          read={groups}
          none={
            <State
              icon={IconUsersGroup}
              title={t('staffing.no_groups_title')}
              text={t('staffing.no_groups_text')}
            >
              {add ? <Button onClick={add}>{t('staffing.add_group')}</Button> : null}
            </State>
          }
        >
          {(items) =>
            items
              .toSorted((a, b) => Number(b.active) - Number(a.active))
              .map((group) => (
                <GroupPanel key={group.id} group={group} edit={() => setEditing(group)} />
              ))
          }
        </Listed>
      </div>
      {editing ? (
        <GroupDrawer
          group={editing === 'new' ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}
