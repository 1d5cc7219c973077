// Made by `npm run generate` from spec/. Do not edit.

import type { ApiFacts } from '../src/request/api-facts.js';

/** Facts of the core API. */
export const coreFacts: ApiFacts = {
  "resourceGuard": {
    "limit": 5,
    "window": 1
  },
  "parameters": {
    "account_id": {
      "prefixes": [
        "acc"
      ],
      "aliases": [
        "domain",
        "ext_id"
      ]
    },
    "article_id": {
      "prefixes": [
        "kba"
      ],
      "aliases": []
    },
    "attachment_id": {
      "prefixes": [
        "fil"
      ],
      "aliases": []
    },
    "attachment_link_id": {
      "prefixes": [
        "fil"
      ],
      "aliases": []
    },
    "category_id": {
      "prefixes": [
        "kbc"
      ],
      "aliases": []
    },
    "channel_id": {
      "prefixes": [
        "cha"
      ],
      "aliases": [
        "address"
      ]
    },
    "comment_id": {
      "prefixes": [
        "com"
      ],
      "aliases": []
    },
    "contact_group_id": {
      "prefixes": [
        "grp"
      ],
      "aliases": []
    },
    "contact_id": {
      "prefixes": [
        "crd",
        "ctc"
      ],
      "aliases": [
        "email",
        "phone",
        "twitter",
        "facebook",
        "intercom",
        "front_chat",
        "custom",
        "smooch"
      ]
    },
    "contact_list_id": {
      "prefixes": [
        "grp"
      ],
      "aliases": []
    },
    "conversation_id": {
      "prefixes": [
        "cnv"
      ],
      "aliases": [
        "ref"
      ]
    },
    "custom_field_id": {
      "prefixes": [
        "fld"
      ],
      "aliases": []
    },
    "draft_id": {
      "prefixes": [
        "msg"
      ],
      "aliases": []
    },
    "event_id": {
      "prefixes": [
        "evt"
      ],
      "aliases": []
    },
    "export_id": {
      "prefixes": [
        "exp"
      ],
      "aliases": []
    },
    "inbox_id": {
      "prefixes": [
        "inb"
      ],
      "aliases": []
    },
    "knowledge_base_id": {
      "prefixes": [
        "knb"
      ],
      "aliases": []
    },
    "link_id": {
      "prefixes": [
        "top"
      ],
      "aliases": []
    },
    "message_id": {
      "prefixes": [
        "msg"
      ],
      "aliases": [
        "uid"
      ]
    },
    "message_template_folder_id": {
      "prefixes": [
        "rsf"
      ],
      "aliases": []
    },
    "message_template_id": {
      "prefixes": [
        "rsp"
      ],
      "aliases": []
    },
    "rule_id": {
      "prefixes": [
        "rul"
      ],
      "aliases": []
    },
    "shift_id": {
      "prefixes": [
        "shf"
      ],
      "aliases": []
    },
    "signature_id": {
      "prefixes": [
        "sig"
      ],
      "aliases": []
    },
    "status_id": {
      "prefixes": [
        "sts"
      ],
      "aliases": []
    },
    "tag_id": {
      "prefixes": [
        "tag"
      ],
      "aliases": []
    },
    "team_id": {
      "prefixes": [
        "tim"
      ],
      "aliases": []
    },
    "teammate_group_id": {
      "prefixes": [
        "cir"
      ],
      "aliases": []
    },
    "teammate_id": {
      "prefixes": [
        "tea"
      ],
      "aliases": [
        "email"
      ]
    },
    "time_off_id": {
      "prefixes": [
        "vcr"
      ],
      "aliases": []
    },
    "topic_id": {
      "prefixes": [
        "top"
      ],
      "aliases": []
    },
    "view_id": {
      "prefixes": [
        "lns"
      ],
      "aliases": []
    }
  },
  "operations": {
    "POST /accounts/{account_id}/contacts": {
      "retry": "safe"
    },
    "POST /analytics/exports": {
      "retry": "safe",
      "guard": {
        "limit": 1,
        "window": 3,
        "per": "company"
      }
    },
    "POST /analytics/reports": {
      "retry": "safe",
      "guard": {
        "limit": 1,
        "window": 3,
        "per": "company"
      }
    },
    "POST /channels/{channel_id}/drafts": {
      "files": [
        "attachments"
      ]
    },
    "POST /channels/{channel_id}/incoming_messages": {
      "files": [
        "attachments"
      ]
    },
    "POST /channels/{channel_id}/messages": {
      "files": [
        "attachments"
      ]
    },
    "POST /channels/{channel_id}/validate": {
      "retry": "safe"
    },
    "GET /comments/{comment_id}/download/{attachment_link_id}": {
      "binary": true
    },
    "POST /comments/{comment_id}/replies": {
      "files": [
        "attachments"
      ]
    },
    "POST /contact_groups/{contact_group_id}/contacts": {
      "retry": "safe"
    },
    "POST /contact_lists/{contact_list_id}/contacts": {
      "retry": "safe"
    },
    "POST /contacts": {
      "files": [
        "avatar"
      ]
    },
    "PATCH /contacts/{contact_id}": {
      "files": [
        "avatar"
      ]
    },
    "POST /contacts/{contact_id}/handles": {
      "retry": "safe"
    },
    "POST /conversations": {
      "files": [
        "comment.attachments"
      ]
    },
    "GET /conversations/search/{query}": {
      "guard": {
        "companyShare": 0.4
      }
    },
    "POST /conversations/{conversation_id}/comments": {
      "files": [
        "attachments"
      ]
    },
    "POST /conversations/{conversation_id}/drafts": {
      "files": [
        "attachments"
      ]
    },
    "POST /conversations/{conversation_id}/followers": {
      "retry": "safe"
    },
    "POST /conversations/{conversation_id}/links": {
      "retry": "safe"
    },
    "POST /conversations/{conversation_id}/messages": {
      "files": [
        "attachments"
      ]
    },
    "POST /conversations/{conversation_id}/tags": {
      "retry": "safe"
    },
    "GET /download/{attachment_link_id}": {
      "binary": true
    },
    "PATCH /drafts/{message_id}/": {
      "files": [
        "attachments"
      ]
    },
    "GET /exports": {
      "paginated": "page"
    },
    "POST /exports": {
      "retry": "safe",
      "guard": {
        "limit": 1,
        "window": 1,
        "per": "company"
      }
    },
    "POST /inboxes/{inbox_id}/imported_messages": {
      "files": [
        "attachments"
      ],
      "deduplicatedBy": "external_id"
    },
    "POST /inboxes/{inbox_id}/teammates": {
      "retry": "safe"
    },
    "GET /knowledge_base_articles/{article_id}/download/{attachment_id}": {
      "binary": true
    },
    "POST /links": {
      "guard": {
        "limit": 60,
        "window": 60,
        "per": "company"
      }
    },
    "POST /message_template_folders/{message_template_folder_id}/message_templates": {
      "files": [
        "attachments"
      ]
    },
    "POST /message_templates": {
      "files": [
        "attachments"
      ]
    },
    "PATCH /message_templates/{message_template_id}": {
      "files": [
        "attachments"
      ]
    },
    "GET /message_templates/{message_template_id}/download/{attachment_link_id}": {
      "binary": true
    },
    "GET /messages/{message_id}/download/{attachment_link_id}": {
      "binary": true
    },
    "POST /messages/{message_id}/seen": {
      "retry": "safe",
      "guard": {
        "limit": 10,
        "window": 3600,
        "per": "message_id"
      }
    },
    "POST /shifts/{shift_id}/teammates": {
      "retry": "safe"
    },
    "POST /teammate_groups/{teammate_group_id}/inboxes": {
      "retry": "safe"
    },
    "POST /teammate_groups/{teammate_group_id}/teammates": {
      "retry": "safe"
    },
    "POST /teammate_groups/{teammate_group_id}/teams": {
      "retry": "safe"
    },
    "POST /teammates/{teammate_id}/contacts": {
      "files": [
        "avatar"
      ]
    },
    "POST /teammates/{teammate_id}/message_templates": {
      "files": [
        "attachments"
      ]
    },
    "POST /teams/{team_id}/contacts": {
      "files": [
        "avatar"
      ]
    },
    "POST /teams/{team_id}/exports": {
      "retry": "safe",
      "guard": {
        "limit": 1,
        "window": 1,
        "per": "company"
      }
    },
    "POST /teams/{team_id}/message_templates": {
      "files": [
        "attachments"
      ]
    },
    "POST /teams/{team_id}/teammates": {
      "retry": "safe"
    },
    "GET /topics/{topic_id}/conversations": {
      "paginated": "page"
    },
    "POST /views/{view_id}/teammates": {
      "retry": "safe"
    }
  }
};

/** Facts of the channel API. */
export const channelFacts: ApiFacts = {
  "resourceGuard": {
    "limit": 5,
    "window": 1
  },
  "parameters": {
    "channel_id": {
      "prefixes": [
        "cha"
      ],
      "aliases": [
        "address"
      ]
    }
  },
  "operations": {
    "POST /channels/{channel_id}/calls/{external_call_id}/recording": {
      "files": [
        "attachments"
      ],
      "accepts": {
        "attachments": "audio/*"
      },
      "multipartOnly": true
    },
    "POST /channels/{channel_id}/inbound_messages": {
      "files": [
        "attachments"
      ],
      "deduplicatedBy": "metadata.external_id"
    },
    "POST /channels/{channel_id}/outbound_messages": {
      "files": [
        "attachments"
      ],
      "deduplicatedBy": "metadata.external_id"
    }
  }
};
