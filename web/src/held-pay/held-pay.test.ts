import { expect, test } from 'vitest'
import { balancesInOrder } from './model'

test('balances go by name, two of one name apart, and somebody’s by project', () => {
  const row = (personId: string, name: string, project: string) => ({
    person: { id: personId, name },
    project: { id: `prj_${project}`, name: project },
  })
  const rows = [
    row('per_2', '王伟', '江州二水厂'),
    row('per_3', '阿明', '江州二水厂'),
    row('per_1', '王伟', '江州二水厂'),
    row('per_2', '王伟', '城东管网'),
  ]
  expect(
    balancesInOrder(rows).map(({ person, project }) => `${person.id} ${project.name}`),
  ).toEqual(['per_3 江州二水厂', 'per_1 江州二水厂', 'per_2 城东管网', 'per_2 江州二水厂'])
})
