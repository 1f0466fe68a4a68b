import type { PolarityTerms } from './polarity-terms.ts';

/**
 * Own work, CC0-1.0. What the general list lacks or gets wrong in trade: goods and papers that went
 * wrong, and words of courtesy and commerce that are no feelings here.
 */
export const ENGLISH_POLARITY: PolarityTerms = {
  weights: {
    '0': `
      accept accepted account agree agreed agreement alone ask asset assure capable care chance
      charge charged charges charging claim clean_on_board clear clearance commitment competition
      cost credit credit_note cut demand demands drop drops ease energy engage entitled fan fire
      free_on_board granted grand grants hand hard help importance important increase increased
      interest interested interests join kind kindly leave looking_forward_to_your lower low
      matter natural number number_one obligation opportunity optional original party pay play
      please pressure pretty profit promise promised promotion protect protected protection
      regards reserved resolve safe safety save secure security share shared shares short
      sincerely solid stop stopped super support supports sure tank true trust value want warm war
      worth yes at_best`,
    '3': `
      highly_recommend well_done top_notch top_quality zero_defects ahead_of_schedule
      no_complaints could_not_be_happier couldn't_be_happier exceeded_our_expectations a_pleasure`,
    '2': `
      on_time on_schedule intact as_described as_ordered as_agreed as_promised as_expected
      well_packed well_packaged well_made good_condition perfect_condition no_problem no_problems
      no_issue no_issues no_damage no_defects without_problem without_problems without_issue
      without_issues smooth smoothly prompt promptly quick quickly responsive professional
      reliable durable sturdy spot_on genuine recommend recommended will_order_again buy_again
      order_again repeat_order worth_it worth_the_money good_value value_for_money passed
      free_of_charge in_good_order kept_us_informed kept_me_informed resolved solved fast
      satisfied happy_with thank_you thanks`,
    '1': 'fine okay ok acceptable complete well works worked in_time neat tidy early',
    '-1': `
      average mediocre so-so expensive overpriced pricey less_than unclear delayed_reply
      again_and_again instead_of smaller thinner loose tight heavy noisy small slow_reply nobody
      no_one no_reply excuse excuses higher_than could_be_better should_have room_for_improvement
      needs_improvement not_as`,
    '-2': `
      late lateness delay delays delayed behind_schedule slow missing shortage shortages
      short_shipped incomplete wrong incorrect mistake mistakes error errors mismatch discrepancy
      discrepancies damaged damage broken broke crushed dented dent torn wet soaked mould mold
      mouldy moldy rust rusty rusted leaking leaked leak leaks collapsed cracked crack cracks
      scratched scratches shattered burst burned_out burnt_out faulty fault defective defect
      defects malfunction malfunctions stopped_working not_working doesn't_work does_not_work
      didn't_work did_not_work expired rejected refused penalty fine_from_customs demurrage
      detention storage_fees overcharged hidden hidden_charges extra_charges extra_duty fake
      counterfeit ignored no_answer no_response unanswered never_answered never_replied
      unacceptable disappointed disappointing dissatisfied unhappy poor substandard
      not_as_described not_as_ordered not_as_agreed not_as_per not_up_to not_acceptable
      cannot_accept can't_accept missed cheap_looking flimsy falls_apart fell_apart blocked
      held_at_customs stuck_at_customs failure failures failed fails too_slow too_long too_late
      too_expensive too_small too_big too_heavy waste unreliable awkward bland inferior
      uncomfortable inaccurate inconsistent impolite unhelpful unprofessional* dishonest
      misleading sloppy* careless* outdated unsafe disappoint* disapoint* dissatisf* don't_waste
      dont_waste don't_bother don't_buy do_not_buy wouldn't_buy not_worth useless junk unusable
      not_usable stale rotten spoiled smells smell stinks`,
    '-3': `
      furious scam scammed rip-off ripoff fraud cheated never_again never_buy_again disgrace
      disgraceful last_time_we_order looking_for_another_supplier stay_away avoid_this`,
  },
  stress: {
    '1.4': `
      very really so extremely super absolutely totally highly incredibly too most such quite
      completely terribly entirely utterly always exceptionally`,
    '0.6': 'slightly somewhat little bit kinda fairly partly almost a_bit a_little sort_of kind_of',
  },
  negators: `
    not no never none nothing neither nor cannot can't cant won't wont don't dont doesn't doesnt
    didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent couldn't wouldn't shouldn't
    hasn't haven't hadn't without hardly barely lacks lack lacked unable`,
  contrast: 'but however although though yet except unfortunately nevertheless whereas while',
  enquiry: `
    please_confirm please_advise please_send please_share could_you can_you would_you may_we may_i
    can_we could_we we_would_like i_would_like what_is when_will how_many how_much kindly
    let_us_know let_me_know noted`,
};
