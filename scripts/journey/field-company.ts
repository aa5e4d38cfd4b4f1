import type {
  InvitationView,
  MeView,
  ProjectView,
  QuantityView,
  SessionView,
} from '@bylaw/contract'
import { type Caller, callerAt } from '../seed/api'
import { handOverSite } from '../seed/hand-over-site'
import { FINANCE, OWNER, PERSONNEL, type Person, WELDER } from './cast'

/** Who reviews: a manager, who is neither the drafter nor the owner. */
export const MANAGER: Person = {
  name: '孙立伟',
  email: 'sun@linjiang.example',
  password: 'six plain barges drift',
}

/** A company without regulations, its people signed up and its welder employed. */
export interface FieldCompany {
  /** Reports and verifies 300 m of Φ200 supply pipe, welded by the welder in a month. */
  readonly works: (month: string) => Promise<void>
}

/** Sets the company up through the API: how that looks on the screens is another story. */
export async function fieldCompany(address: string): Promise<FieldCompany> {
  const { token } = await callerAt(address).post<SessionView>('/v1/sign-up', 'field/sign-up', {
    company: {
      name: '临江管道工程有限公司',
      zone: 'Asia/Shanghai',
      language: 'zh',
      currency: 'CNY',
    },
    owner: OWNER,
    packs: [],
  })
  const owner = callerAt(address, token)
  const manager = await join(address, owner, MANAGER, 'manager')
  await join(address, owner, FINANCE, 'finance')
  const welder = await join(address, owner, WELDER, 'engineer')
  // Not the owner, who approves the pay that rests on it.
  const personnel = await join(address, owner, PERSONNEL, 'hr')
  await callerAt(address, personnel.token).post(
    `/v1/people/${welder.personId}/employments`,
    'field/employed',
    {
      from: '2025-01-01',
      status: 'confirmed',
      level: 3,
    },
  )
  const customer = await owner.post<{ id: string }>('/v1/customers', 'field/customer', {
    name: '江州水务集团',
    level: 'key',
  })
  const project = await owner.post<ProjectView>('/v1/projects', 'field/project', {
    name: '江州二水厂输水管线改造',
    customerId: customer.id,
    responsibleId: welder.personId,
  })
  const signer = ({ personId, token: theirs }: SessionView) => ({
    caller: callerAt(address, theirs),
    personId,
  })
  const { person } = await owner.get<MeView>('/v1/me')
  return {
    async works(month) {
      const signers = {
        boss: owner,
        manager: signer(manager),
        sales: { caller: owner, personId: person.id },
        responsible: signer(welder),
      }
      await handOverSite(signers, project, `field/${month}/hand-over`)
      const reported = await callerAt(address, welder.token).post<QuantityView>(
        '/v1/quantities',
        `field/${month}/report`,
        {
          projectId: project.id,
          personId: welder.personId,
          month,
          lines: [
            {
              medium: 'supply',
              diameterMm: 200,
              metres: '300',
              scope: 'weld',
              role: 'first',
              innerWeld: false,
            },
          ],
          dayRateDays: '0',
        },
      )
      await callerAt(address, manager.token).post(
        `/v1/quantities/${reported.id}/verification`,
        `field/${month}/verify`,
        undefined,
        reported.version,
      )
    },
  }
}

async function join(
  address: string,
  owner: Caller,
  { name, email, password }: Person,
  role: string,
): Promise<SessionView> {
  const { link = '' } = await owner.post<InvitationView>(
    '/v1/invitations',
    `field/invite/${email}`,
    { name, email, role },
  )
  const token = link.slice(link.indexOf('#') + 1)
  return callerAt(address).post<SessionView>(
    '/v1/invitations/acceptance',
    `field/accept/${email}`,
    { token, password },
  )
}
