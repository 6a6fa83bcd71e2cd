/** English, gathered. */
import type { Language } from './language.js';
import { exportReadme } from './en/export.js';
import * as greet from './en/greet.js';
import * as member from './en/member.js';
import * as moderators from './en/moderators.js';
import { missedNoted, nudge, nudgeWordings } from './en/nudge.js';
import { reasonPhrase } from './en/reasons.js';
import * as setup from './en/setup.js';

export const en: Language = {
  speeches: {
    welcome: greet.welcome,
    welcome_button: greet.welcomeButton,
    answer: greet.answer,
    thanks: greet.thanks,
    reminder: greet.reminder,
    nudge,
    alert: moderators.alert,
    stopped: greet.stopped,
    missed_noted: missedNoted,
    choose: setup.choose,
    wave: moderators.wave,
    dms_held: moderators.dmsHeld,
    which: setup.which,
  },
  wordings: {
    welcome: greet.welcomeWordings,
    answer: greet.answerWordings,
    thanks: greet.thanksWordings,
    reminder: greet.welcomeWordings,
    nudge: nudgeWordings,
  },
  answers: {
    network: member.network,
    help: member.help,
    unknownView: member.unknownView,
    paused: member.paused,
    resumed: member.resumed,
    exported: member.exported,
    exportReadme,
    confirmForget: member.confirmForget,
    forgotten: member.forgotten,
    explain: moderators.explain,
    notRemembered: moderators.notRemembered,
    forModeratorsOnly: moderators.forModeratorsOnly,
    forAdminsOnly: moderators.forAdminsOnly,
    howToAnswer: greet.howToAnswer,
    metBefore: greet.metBefore,
    missedBefore: member.missedBefore,
    caseGone: moderators.caseGone,
    ruled: moderators.ruled,
    ruledBefore: moderators.ruledBefore,
    waveRuled: moderators.waveRuled,
    waveOver: moderators.waveOver,
    chosen: setup.chosen,
    chosenByFile: setup.chosenByFile,
    placed: member.placed,
    placedBefore: member.placedBefore,
    whichGone: member.whichGone,
    unknownButton: member.unknownButton,
  },
  reason: (label, reason) => reasonPhrase(label, reason, 'their'),
  plain: { somebody: 'somebody', community: 'this community' },
};
