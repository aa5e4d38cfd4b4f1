import type { GroupView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPencil, IconTrash, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { Initials } from '../common/marks'
import { ProblemNote } from '../common/problem-note'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { levelName } from './level-name'
import { MemberDialog } from './member-dialog'
import { removeMember, staffingQueries } from './queries'
import { useCrew } from './use-crew'
import { staffingWords } from './words'

interface GroupPanelProps {
  readonly group: GroupView
  readonly edit: () => void
}

/** One group: what it serves, who leads it, and who is in it with what they are good at. */
export function GroupPanel({ group, edit }: GroupPanelProps) {
  const t = useWords(staffingWords)
  const may = useMay()
  const { nameOf } = useCrew()
  const [member, setMember] = useState<string | 'new'>()
  const remove = useChange({
    change: (personId: string) => removeMember(group, personId),
    refresh: [staffingQueries.groups().queryKey],
  })
  const changes = may('group.change') && group.active
  return (
    <section className="panel" aria-label={group.name}>
      <header className="panel-head">
        <div>
          <h2>
            {group.name}{' '}
            {group.active ? null : <span className="badge">{t('staffing.dissolved')}</span>}
          </h2>
          <Serves group={group} />
        </div>
        {may('group.change') ? (
          <div className="group-acts">
            {changes ? (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconUserPlus size={15} aria-hidden />}
                onClick={() => setMember('new')}
              >
                {t('staffing.add_member')}
              </Button>
            ) : null}
            <Button size="xs" variant="default" onClick={edit}>
              {t('staffing.edit_group')}
            </Button>
          </div>
        ) : null}
      </header>
      <p className="panel-note group-led">
        {t('staffing.is', { what: t('staffing.leader'), names: nameOf(group.leaderId) })} ·{' '}
        {t('staffing.is', {
          what: t('staffing.deputy'),
          names: group.deputyId ? nameOf(group.deputyId) : t('staffing.no_deputy'),
        })}
      </p>
      {remove.error ? <ProblemNote error={remove.error} /> : null}
      {group.members.length === 0 ? (
        <p className="panel-note panel-body">{t('staffing.no_members')}</p>
      ) : (
        <table className="listing">
          <caption className="only-spoken">{t('staffing.members')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('staffing.person')}</th>
              <th scope="col">{t('staffing.expertise')}</th>
              {changes ? (
                <th scope="col">
                  <span className="only-spoken">{t('staffing.acts')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {group.members.map(({ personId, expertise }) => (
              <tr key={personId}>
                <th scope="row" className="name">
                  <span className="queue-person">
                    <Initials name={nameOf(personId)} />
                    {nameOf(personId)}
                  </span>
                </th>
                <td>
                  <span className="expertise">
                    {expertise.map(({ field, level }) => (
                      <span className="badge badge-calm" key={field}>
                        {field} · {levelName(t, level)}
                      </span>
                    ))}
                  </span>
                </td>
                {changes ? (
                  <td className="acts">
                    <span className="acts-row">
                      <button
                        type="button"
                        className="icon-button"
                        aria-label={t('staffing.edit_member', { name: nameOf(personId) })}
                        title={t('staffing.edit_member', { name: nameOf(personId) })}
                        onClick={() => setMember(personId)}
                      >
                        <IconPencil size={16} aria-hidden />
                      </button>
                      <button
                        type="button"
                        className="icon-button"
                        aria-label={t('staffing.remove_member', { name: nameOf(personId) })}
                        title={t('staffing.remove_member', { name: nameOf(personId) })}
                        onClick={() => remove.mutate(personId)}
                      >
                        <IconTrash size={16} aria-hidden />
                      </button>
                    </span>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {member ? (
        <MemberDialog
          group={group}
          personId={member === 'new' ? undefined : member}
          close={() => setMember(undefined)}
        />
      ) : null}
    </section>
  )
}

/** “产品：ERP、CRM · 地区：不限”. */
function Serves({ group }: { group: GroupView }) {
  const t = useWords(staffingWords)
  const language = useLanguage()
  const parts = (['products', 'regions', 'businesses'] as const).map((what) => {
    const names = group[what].length === 0 ? t('staffing.all') : formatList(group[what], language)
    return t('staffing.is', { what: t(`staffing.${what}`), names })
  })
  return <p>{parts.join(' · ')}</p>
}
