/** Why a label was found: a closed list, worded elsewhere (`speech/`). Each reason belongs to the concepts that speak for it. */
import type { Label } from '../../domain/reading.js';
import type { Concept } from './concepts.js';

export const reasons = [
  // shares
  'told_of_work',
  'told_of_life',
  'told_of_self',
  // asksBack
  'returned_question',
  'asked_after_others',
  // promotes
  'own_work',
  'own_link',
  'offer',
  'selling',
  'hiring',
  'earning',
  'campaign',
  'gathering',
  'bare_link',
  'referral_address',
  // callToAction
  'asked_to_follow',
  'asked_to_buy',
  'asked_to_join',
  'asked_to_watch',
  'asked_to_give',
  'asked_to_spread',
  'asked_to_get_in_touch',
  // asksFavour
  'asked_for_help',
  'asked_for_review',
  'asked_for_introduction',
  'asked_for_loan',
  'asked_for_work_done',
  'asked_for_lesson',
  'asked_for_job',
  'asked_for_answers',
  // boilerplate
  'addresses_nobody',
  'reads_like_an_advert',
] as const;
export type Reason = (typeof reasons)[number];

const pushed: Partial<Record<Concept, Reason>> = {
  subscribe: 'asked_to_follow',
  acquire: 'asked_to_buy',
  attend: 'asked_to_join',
  consume: 'asked_to_watch',
  give: 'asked_to_give',
  spread: 'asked_to_spread',
  contact: 'asked_to_get_in_touch',
};

/** Which concept stands for which reason, label by label. */
export const reasonOf: Readonly<Record<Label, Partial<Record<Concept, Reason>>>> = {
  shares: {
    doing: 'told_of_work',
    did: 'told_of_work',
    project: 'told_of_work',
    life: 'told_of_life',
    feel: 'told_of_life',
  },
  asksBack: {
    yours: 'returned_question',
    else: 'asked_after_others',
    wonder: 'asked_after_others',
    tell: 'asked_after_others',
    your: 'asked_after_others',
    you: 'asked_after_others',
  },
  promotes: {
    media: 'own_work',
    software: 'own_work',
    project: 'own_work',
    release: 'own_work',
    ownlink: 'own_link',
    link: 'own_link',
    platform: 'own_link',
    handle: 'own_link',
    bio: 'own_link',
    offer: 'offer',
    price: 'offer',
    shop: 'selling',
    sell: 'selling',
    service: 'selling',
    hire: 'hiring',
    work: 'hiring',
    earn: 'earning',
    trade: 'earning',
    fund: 'campaign',
    give: 'campaign',
    event: 'gathering',
    group: 'gathering',
  },
  callToAction: pushed,
  asksFavour: {
    help: 'asked_for_help',
    favour: 'asked_for_help',
    review: 'asked_for_review',
    feedback: 'asked_for_review',
    introduce: 'asked_for_introduction',
    know: 'asked_for_introduction',
    lend: 'asked_for_loan',
    make: 'asked_for_work_done',
    teach: 'asked_for_lesson',
    work: 'asked_for_job',
    hear: 'asked_for_job',
    survey: 'asked_for_answers',
  },
  boilerplate: { formal: 'addresses_nobody', hook: 'addresses_nobody' },
};

/** The reason where the words found speak for none in particular. */
export const plainReason: Readonly<Record<Label, Reason>> = {
  shares: 'told_of_self',
  asksBack: 'asked_after_others',
  promotes: 'own_work',
  callToAction: 'asked_to_watch',
  asksFavour: 'asked_for_help',
  boilerplate: 'reads_like_an_advert',
};
