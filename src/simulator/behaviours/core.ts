import type { CoreBehaviours } from '../behaviour.js';
import { accountBehaviours } from './accounts.js';
import { analyticsBehaviours } from './analytics.js';
import { commentBehaviours } from './comments.js';
import { contactListBehaviours } from './contact-lists.js';
import { contactBehaviours } from './contacts.js';
import { conversationListBehaviours } from './conversation-lists.js';
import { conversationBehaviours } from './conversations.js';
import { downloadBehaviours } from './downloads.js';
import { draftBehaviours } from './drafts.js';
import { eventBehaviours } from './events.js';
import { inboxBehaviours } from './inboxes.js';
import { knowledgeBaseBehaviours } from './knowledge-bases.js';
import { linkBehaviours } from './links.js';
import { messageBehaviours } from './messages.js';
import { settingBehaviours } from './settings.js';
import { shiftBehaviours } from './shifts.js';
import { signatureBehaviours } from './signatures.js';
import { tagBehaviours } from './tags.js';
import { teammateGroupBehaviours } from './teammate-groups.js';
import { teamBehaviours } from './teams.js';
import { templateBehaviours } from './templates.js';
import { viewBehaviours } from './views.js';

/** How the operations of the Core API behave. Those that are missing are answered from the spec. */
export const coreBehaviours: CoreBehaviours = {
  ...accountBehaviours,
  ...analyticsBehaviours,
  ...commentBehaviours,
  ...contactListBehaviours,
  ...contactBehaviours,
  ...conversationListBehaviours,
  ...conversationBehaviours,
  ...downloadBehaviours,
  ...draftBehaviours,
  ...eventBehaviours,
  ...inboxBehaviours,
  ...knowledgeBaseBehaviours,
  ...linkBehaviours,
  ...messageBehaviours,
  ...settingBehaviours,
  ...shiftBehaviours,
  ...signatureBehaviours,
  ...tagBehaviours,
  ...teamBehaviours,
  ...teammateGroupBehaviours,
  ...templateBehaviours,
  ...viewBehaviours,
};
