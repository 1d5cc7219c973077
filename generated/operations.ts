// Made by `npm run generate` from spec/. Do not edit.

import type { ApiFacts } from '../src/request/api-facts.js';

/** Facts of the core API. */
export const coreFacts: ApiFacts = {
  api: 'core',
  parameters: {
  "account_id": "acc_ alt:domain: alt:ext_id:",
  "article_id": "kba_",
  "attachment_id": "fil_",
  "attachment_link_id": "fil_",
  "category_id": "kbc_",
  "channel_id": "cha_ alt:address:",
  "comment_id": "com_",
  "contact_group_id": "grp_",
  "contact_id": "crd_ ctc_ alt:email: alt:phone: alt:twitter: alt:facebook: alt:intercom: alt:front_chat: alt:custom: alt:smooch:",
  "contact_list_id": "grp_",
  "conversation_id": "cnv_ alt:ref:",
  "custom_field_id": "fld_",
  "draft_id": "msg_",
  "event_id": "evt_",
  "export_id": "exp_",
  "inbox_id": "inb_",
  "knowledge_base_id": "knb_",
  "link_id": "top_",
  "message_id": "msg_ alt:uid:",
  "message_template_folder_id": "rsf_",
  "message_template_id": "rsp_",
  "rule_id": "rul_",
  "shift_id": "shf_",
  "signature_id": "sig_",
  "status_id": "sts_",
  "tag_id": "tag_",
  "team_id": "tim_",
  "teammate_group_id": "cir_",
  "teammate_id": "tea_ alt:email:",
  "time_off_id": "vcr_",
  "topic_id": "top_",
  "view_id": "lns_"
},
  reads: {
  "GET /comments/{comment_id}/download/{attachment_link_id}": {
    "binary": true
  },
  "GET /download/{attachment_link_id}": {
    "binary": true
  },
  "GET /knowledge_base_articles/{article_id}/download/{attachment_id}": {
    "binary": true
  },
  "GET /message_templates/{message_template_id}/download/{attachment_link_id}": {
    "binary": true
  },
  "GET /messages/{message_id}/download/{attachment_link_id}": {
    "binary": true
  }
},
};

/** Facts of the channel API. */
export const channelFacts: ApiFacts = {
  api: 'channel',
  parameters: {
  "channel_id": "cha_ alt:address:"
},
  reads: {},
};
