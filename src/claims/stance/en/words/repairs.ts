/** Faults of a thing in use, what mends them, and the buttons beside messages. */
import { pattern } from './pattern.ts';

/** "Can't log in with SSO?", "Checkout not loading?", "Link to the report expired?" */
export const troubled = pattern('u')`
  ^(?:(?:if )?(?:you )?(?:can ?not|unable to|could not|not able to|trouble|problems?|having trouble) (?:\w+ ){0,3}(?:(?:an?|the|your|our|with|in) ){0,2}§(?=[ ?])|(?:(?:the|your|my|an?) )?(?:\w+ (?:to|for|of|in) (?:the |your )?)?§(?: \w+)? (?:is |are |has |does |do )?(?:not (?:load|open|work|show|start|arriv|respond|appear|finish|complet|sync|sav)(?:s|e|ed|ing|d)?|will not \w+|(?:fails?|failed|failing|stuck|slow|frozen|freezes|expired|lost|broken|blank|timed out|hangs?|keeps \w+ing|greyed out))\b)[^?]*\?$`;

/** "Clear your cookies.", "Make sure the berth is stopped.", "Ask for a new one." */
export const repair = pattern('iu')`
  ^\W*(?:(?:please|then|first|just|try to|simply) )*(?:
    clear (?:your|the)|(?:reload|refresh|restart|reboot|update|reopen) (?:the|your)|(?:try|log in|sign in|start|click) (?:it |this )?(?:again|once more)|(?:re)?try (?:again|another|a different|later|in)\b|
    make sure (?:the|your|that (?:the|your)|no|you(?:['’]re| are| have))|(?:switch|turn) off (?:your|the)|disable (?:your|the)|allow (?:cookies|pop-?ups)|
    reset (?:your|the)|log out\b|sign out\b|wait (?:a|for|ten|five|two|an?|\d+)|use (?:another|a different) browser|check (?:your|the|whether your|that your)|
    (?:ask|write|call|mail)(?: (?:us|your admin|your administrator|support))? for (?:an? (?:new|fresh|second|replacement)|another)|request (?:a (?:new|fresh)|another)|(?:get|we(?:['’]ll| will)? send) (?:you )?(?:a (?:new|fresh)|another) (?:one|link|copy)
  )\b(?![^.!?]*\b(?:host|vendor|provider|elsewhere)s?\b)`;

/** A thing of the reader's is off as yet. */
export const offAsYet = pattern('u')`
  ^(?:you (?:have|had) not (?:yet )?(?:switched on|turned on|enabled|activated|configured|set up|connected|switched|turned) |(?:the |your )?§(?: \w+)? (?:is|are) (?:currently |now |still )?(?:not (?:yet )?(?:configured|set up|enabled|activated|switched on|turned on|connected|active|on)|off|disabled|inactive|paused)\b)`;

/** The words of a button that puts it right. */
export const button = pattern('iu')`
  ^\W{0,4}(?:(?:switch|turn) (?:it |them )?(?:on|off)|enable|activate|configure|connect|set (?:it |them )?up|start|resume)(?: (?:it|them|now|here|\p{L}{2,12}))?[^\p{L}\p{N}.?!]*$`;

/** "Re: your BAA": a letter's subject, and what it says of it. */
export const letterAbout = /^\W*(?:re|aw|fwd?|subject|betreff) ?:/iu;
export const letterDone = pattern('iu')`
  ^\W*(?:(?:it(?:['’]s| is)|all|both|already|now|yours is) )*(?:signed|sent|attached|enclosed|done|granted|arranged|agreed|approved|in the (?:post|mail|envelope)|on its way|switched on|here (?:it is|you are)|see attached|good news)\b(?![^.]*\b(?:not|no|never|by|once|if|when|as soon)\b)`;

/** "Use SAML 2.0.", after an older number of the same. */
export const laterNumber = /^\W*(?:please )?(?:use|switch to|move to|upgrade to|go to|choose|take|now:?) /iu;
/** The label of what is given up, or amiss. */
export const deprecatedLabel = /^\W*(?:deprecated|retired|removed|obsolete|end of life|sunset|superseded)\s*:\W*$/iu;
export const knownIssue = /^\W*known (?:issue|problem|bug|fault)s?\s*(?::|[–—-] )/iu;
