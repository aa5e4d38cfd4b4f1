import type { NewsKind, NoticeKind } from '@bylaw/contract'

const PLACES: Readonly<Record<NewsKind, (aboutId: string) => string>> = {
  // Where one sees one’s own account, and everybody’s.
  account: () => '/pay/slips',
  account_objected: () => '/pay/employments',
  appraisal_told: (id) => `/appraisals/${id}`,
  rating_asked: (id) => `/appraisals/ratings/${id}`,
  appeal_made: (id) => `/appraisals/${id}`,
  appeal_decided: (id) => `/appraisals/${id}`,
  case_opened: (id) => `/discipline/${id}`,
  case_answered: (id) => `/discipline/${id}`,
  case_decided: (id) => `/discipline/${id}`,
  leaving_recorded: (id) => `/leaving/${id}`,
  leaving_day: (id) => `/leaving/${id}`,
  leaving_handed: (id) => `/leaving/${id}`,
  leaving_returned: (id) => `/leaving/${id}`,
  leaving_taken_over: (id) => `/leaving/${id}`,
  leaving_ended: (id) => `/leaving/${id}`,
  award_counted: (month) => `/awards/${month}`,
  award_won: (month) => `/awards/${month}`,
  award_published: (month) => `/awards/${month}`,
  growth_recorded: (id) => `/growth/people/${id}`,
  growth_taken_back: (id) => `/growth/people/${id}`,
  growth_runs_out: (id) => `/growth/people/${id}`,
  promotion_asked: (id) => `/growth/people/${id}`,
  promotion_decided: (id) => `/growth/people/${id}`,
  promotion_ended: (id) => `/growth/people/${id}`,
  suggestion_made: (id) => `/rewards/${id}`,
  suggestion_adopted: (id) => `/rewards/${id}`,
  suggestion_declined: (id) => `/rewards/${id}`,
  reward_proposed: (id) => `/rewards/${id}`,
  reward_turned_down: (id) => `/rewards/${id}`,
  reward_given: (id) => `/rewards/${id}`,
  consequence_opened: (id) => `/appraisals/consequences/${id}`,
  consequence_answered: (id) => `/appraisals/consequences/${id}`,
  consequence_decided: (id) => `/appraisals/consequences/${id}`,
  consequence_no_longer: (id) => `/appraisals/consequences/${id}`,
  contract_waits: () => '/projects/contracts',
  contract_decided: () => '/projects/contracts',
  trip_waits: (id) => `/trips/${id}`,
  trip_answered: (id) => `/trips/${id}`,
  trip_settled: (id) => `/trips/${id}`,
  training_asked: (id) => `/growth/training/${id}`,
  training_cancelled: (id) => `/growth/training/${id}`,
  training_result: (id) => `/growth/training/${id}`,
  absence_proposed: (id) => `/attendance/${id}`,
  absence_answered: (id) => `/attendance/${id}`,
  absence_decided: (id) => `/attendance/${id}`,
  leave_waits: (id) => `/attendance/${id}`,
  leave_decided: (id) => `/attendance/${id}`,
  leave_stands_in: () => '/attendance/away',
}

export const isNews = (kind: NoticeKind): kind is NewsKind => Object.hasOwn(PLACES, kind)

/** The page of what a notice is about. */
export const newsHref = (kind: NewsKind, aboutId: string): string =>
  PLACES[kind](encodeURIComponent(aboutId))
