import type {
  NewProcedureEntry,
  PostView,
  ProcedureRecordRow,
  ProcedureRecordView,
  ProcedureView,
} from '@bylaw/contract'
import { type Company, mustBe, type Person } from '../journeys/front-door'

interface List<Item> {
  readonly items: Item[]
}
type Act = NewProcedureEntry['act']

/** Carrying procedures out through the front door, as a company’s people do. */
export const proceduresOf = ({ owner }: Company) => {
  const procedure = async (key: string): Promise<ProcedureView> => {
    const { body } = await owner.get<List<ProcedureView>>('/v1/procedures')
    const found = body.items.find((each) => each.key === key)
    if (!found) throw new Error(`there is no procedure ${key}`)
    return found
  }
  const start = async (by: Person, key: string, more: object = {}) => {
    const { ruleSetId } = await procedure(key)
    return by.post<ProcedureRecordView>('/v1/procedure-records', {
      ruleSetId,
      title: '网关改造',
      responsibleId: by.personId,
      ...more,
    })
  }
  const enter = (by: Person, { row }: ProcedureRecordView, act: Act, more: object = {}) =>
    by.post<ProcedureRecordView>(
      `/v1/procedure-records/${row.id}/entries`,
      { act, ...more },
      { version: row.version },
    )
  return {
    procedure,
    start,
    enter,
    started: async (by: Person, key: string, more: object = {}) =>
      (await mustBe(201, start(by, key, more))).body,
    entered: async (by: Person, record: ProcedureRecordView, act: Act, more: object = {}) =>
      (await mustBe(201, enter(by, record, act, more))).body,

    /** Says who holds a post. */
    fill: (post: string, ...people: Person[]) =>
      mustBe<PostView>(
        200,
        owner.put(`/v1/posts/${post}`, { holderIds: people.map(({ personId }) => personId) }),
      ),

    /** Says whose a duty is, counted from a day. */
    plan: async (by: Person, key: string, responsible: Person, countedFrom: string) => {
      const { ruleSetId } = await procedure(key)
      const wish = { responsibleId: responsible.personId, countedFrom, opensDaysBefore: 0 }
      return by.put<ProcedureView>(`/v1/procedures/${ruleSetId}/schedule`, wish)
    },

    listed: async (by: Person, query: string): Promise<ProcedureRecordRow[]> => {
      const path = `/v1/procedure-records?${query}` as const
      return (await mustBe(200, by.get<List<ProcedureRecordRow>>(path))).body.items
    },
  }
}
export type Procedures = ReturnType<typeof proceduresOf>
