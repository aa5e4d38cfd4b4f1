/**
 * Questions whose answers speak of amounts, rates or marks and yet have no place in any rule set,
 * with what of them the product works out by itself. Each is shown as changing no figure.
 */
export const RECORDED_ONLY: Readonly<Record<string, string>> = {
  'r02.resolution_rate': 'no report divides solved by raised problems',
  'r08.delivery_late': 'no delivery time of a project is measured',
  'r08.satisfaction_source': 'raters give their marks; the survey stands beside them',
  'r10.what_is_poor': 'a talk is begun by a manager, not by a mark',
  'r15.sixty_twice': 'bands run from a mark up, so 60 is the lowest of its own',
  'r17.targets': 'no downtime is measured',
  'r17.alarm_or_warning': 'no machine is watched',
  'r18.loss_share': 'no damages are worked out',
  'r19.year_from_months': 'no yearly raise or bonus is worked out',
  'r19.guarantee_claw_back': 'what is to come off is recorded as a penalty, as the option says',
  'r19.new_employee_is_probation': 'only probation is known, as the option says',
  'r19.level_on_confirmation':
    'whoever confirms a person enters the level, another one with a ground',
  'r19.crew_of_one':
    'who welded alone is not recorded; a line claims one column, as the option says',
  'r19.crew_of_three': 'metres are claimed by person, divided before',
  'r19.drain_has_one_column':
    'either way a claim at the second rate is refused until a price is added',
  'r19.day_rate_and_base': 'what is to come off is recorded as a penalty, as the option says',
  'r19.held_10_percent': 'the held share is not paid out by the product',
  'r19.held_pay_of_leaver': 'the held share is not paid out by the product',
  'r19.late_statement': 'a claim is paid in the month that it is verified for',
}
