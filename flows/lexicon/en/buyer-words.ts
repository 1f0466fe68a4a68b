import type { BuyerWordsTable } from '../buyer-words-table.ts';

export default {
  before: [
    '(please|pls|plz|kindly|hi|hello|hey|ok|okay|sorry|excuse me|thanks|thank you|good (morning|afternoon|evening)|dear (sir|madam|team)|well|yes|yeah|actually|now|just|hi there|oh)',
    '(can|could|may|shall) (i|we|you|u)( please| pls|)',
    '(would|will) you( please|)',
    '(i|we) (want|need|wish|would like|d like|prefer|have)( to|)',
    '(id|wed) (like|prefer)( to|)',
    '(i|we) wanna',
    '(let me|lets|let us|please let me|how can i|how do i|is it possible to|i said|you can|you may)',
  ],
  after: [
    '(please|pls|plz|thanks|thank you|thx|now|right now|immediately|asap|ok|okay|sir|madam|bot|robot|today|here|for now|for me|if possible|thank you very much|already|man)',
  ],
  back: [
    '(back|go back|step back|go one back|one back|previous|previous question|last question|go to (the |)(previous|last) question|back one|one step back|undo|back to (the |)(previous|last) question|take me back|return to (the |)previous question)',
  ],
  skip: [
    '(skip|skip it|skip this|skip this one|skip that|skip (this |the |that |)question|pass|next|next one|next question|i pass|ill pass|go to (the |)next( question| one|)|move on)',
  ],
  stop: [
    '(stop|stop it|stop this|stop that|stop now|stop here|quit|exit|end|cancel|abort|finish|enough|no more|end it|that is enough|thats enough|this is enough|enough questions)',
    '(stop|end|quit|cancel|exit|finish|leave) (the|this|your) (survey|conversation|chat|questions|interview|questionnaire)',
    '(stop) (survey|chat|bot|questions|asking|asking me|asking questions|asking me questions|with the questions)',
    '(no more questions|no more questions please|im done|i am done|were done|we are done|done with this|i quit|end (survey|chat|conversation)|cancel survey)',
  ],
  stopForever: [
    '(remove|delete|erase|take) (my|our) (number|phone number|contact|contacts|email|email address|address|details)( off| from| out of|)( your| the|)( list| system| database| phone| records|)',
    '(stop forever|unsubscribe|unsuscribe|unsubscribe me|opt out|optout|opt me out|stop all|stopall|never again|block|remove me|delete me from (the|your) list|take me off (the|your|this) list|remove me from (the|your|this) list)',
    '(dont|do not|never|pls dont|please dont) (message|contact|text|write|write to|bother|disturb|spam|email|call|ask) (me|us)( again| anymore| any more| ever again| any longer|)',
    '(dont|do not) (send|send me|send us) (me |us |)(any |)(more |)(messages|message|anything|surveys|this|these)( again| anymore| any more|)',
    '(stop) (messaging|contacting|texting|writing|writing to|bothering|spamming|emailing|disturbing) (me|us)( forever|)',
    'stop (sending|sending me|sending us) (messages|message|this|these|surveys|these messages|anything|me messages|me this)',
    '(no more (messages|surveys)|i never want to hear from you again|lose my number|delete my number|stop for ever|stop permanently)',
  ],
  human: [
    '(human|a human|human being|real human|live agent|human agent|real agent|real person|a real person|live person|actual person|live chat|operator|agent please|representative|a person|person please|somebody real|someone real|a human being|human help|human support|person|connect me)',
    '(talk|speak|chat|get|talking|speaking|connect|connect me|transfer me|put me through|pass me) (to|with) (a|an|the|your|my|some|) (human|human being|person|real person|real human|agent|real agent|operator|representative|manager|supervisor|boss|sales|sales person|colleague|staff|team|someone|somebody|anyone|real someone|live agent|human agent|support|customer service|account manager|employee|member of staff)',
    '(talk|speak|chat) (to|with) (someone|somebody|anybody|anyone|a human from your team|your team|one of your people|someone real|somebody real|someone from your (team|company))',
    '(get|give|call|find|bring) me (a|an|the|your|) (human|person|agent|manager|operator|supervisor|real person)',
    '(call me|call me back|please call me back|have someone call me|someone call me|contact me|get someone to call me)',
    '(no bot|no bots|no robot|not a bot|no more bot|human not bot|i dont want to talk to a (bot|robot|machine)|stop the bot|is there a (human|person)( there| here|)|is anybody there|is anyone there|any human there|customer service please|support please|manager please)',
    '(make|file|raise|lodge|submit) a complaint',
    '(complain|complaint)',
  ],
  who: [
    '(who are you|who r u|who are u|who is this|whos this|who is it|who is there|who am i (talking|speaking|chatting) (to|with)|who is writing|who is asking|who sent (you|this)|what are you|who are you exactly)',
    '(are|r) (you|u) (a |an |)(bot|robot|human|person|real person|real|machine|real human|ai|computer|automatic|chatbot)',
    '(is this (a |an |)(bot|robot|human|real person|machine|scam|automatic|ai|computer|spam|real)|am i talking to a (bot|robot|human|machine|real person|person)|bot or human|human or bot|bot|robot)',
    '(which|what) company (are you|is this|are you from)',
  ],
  help: [
    '(help|help me|i need help|need help|help please|how does this work|how does it work|what can i (do|say|type|write)|what can you do|commands|menu|options|instructions|what is this|whats this|what should i do|how to use( this|)|i dont understand( the question|)|i do not understand( the question|)|what do you mean)',
  ],
  privacy: [
    '(privacy|privacy policy|privacy notice|data protection|data privacy|gdpr|your privacy policy|terms|data policy|is (this|it) (confidential|anonymous|private|secure))',
    '(what|how) (do|will) you (do with|use|store|keep) (my|our|the|this) (data|answers|information|answer|info)',
    '(who (sees|can see|reads|will see|will read) (this|my answers|my data|my answer)|how long do you keep (my|the) (data|answers)|why do you (need|collect|want) (my data|this|my answers)|where is my data( stored|)|where do you have my (number|contact|data) from|how did you get my (number|contact))',
  ],
  myData: [
    '(my data|mydata|show (me |)my (data|answers)|see my (data|answers)|my answers|export my data|download my data|get my data|access my data|a copy of my data|send (me |)my data|give me my data|copy of my data|data export)',
    'what (data |information |)do you (know|have|store|keep)( about| on)( me| us|)',
    'what do you know about (me|us)',
  ],
  delete: [
    '(delete|erase|remove|forget|wipe|clear) (my|our|all my|all our|all|the|) (data|information|answers|account|info|personal data|details|conversation|chat)',
    '(delete|erase|forget me|delete me|erase me|delete everything|erase everything|right to be forgotten|delete all|remove all my data)',
  ],
  feedback: [
    '(feedback|give feedback|leave feedback|feed back|some feedback|send feedback|comment|leave a comment)',
  ],
  continue: [
    '(continue|go on|carry on|keep going|resume|proceed|go ahead|continue (the|this|with the|with) survey|resume (the |)survey|ready|im ready|i am ready|lets continue|lets go on|start the survey|start survey|begin the survey)',
  ],
  restart: [
    '(restart|start over|start again|begin again|reset|from the (beginning|start)|start from the (beginning|start|scratch)|start from scratch|redo|do it again|restart (the |)survey|start the survey again|over again|all over again)',
  ],
  change: [
    '(change|edit|modify|correct|correction|revise|update|amend|change answer|change my answer|change my answers|edit answer|change an answer|change something)',
  ],
  changeLeads: [
    '(the|my|answer|answers|question|number|no|rating|score|rating for|score for|rating of|answer to|answer for|answer to question|question number|about|for|my answer to|my answer for|my rating for|my score for|my rating of|the rating for|the score for|my answer about|my|to|on)',
  ],
  changeTopics: [
    '(quality|product quality|delivery|timeliness|delivery timeliness|delivery time|communication|documents|document accuracy|documentation|overall|overall satisfaction|satisfaction|recommendation|effort|last|previous|first|the last one|last one|the first one|the previous one|last answer|previous answer|first answer)',
    '(expectation|expectations|reliability|assurance|expertise|trustworthiness|appearance|attention|responsiveness|speed|level)',
  ],
  changeTails: ['(rating|score|answer|question|one)'],
  language: [
    '(language|languages|lang|change language|change the language|other language|another language|switch language|different language|which languages|what languages|what languages do you speak|set language|choose language|my language)',
  ],
  languageBefore: [
    '(in|speak|use|switch to|to|change to|change language to|change the language to|set language to|language|do you speak|can you speak|can we speak|can you write in|can you write|write in|write|talk in|talk|answer in|reply in|only|i speak|i only speak|we speak|i understand|can we do this in|continue in|can we continue in|can we use|prefer|is there a version in|can you talk in|can we talk in|i want it in)',
  ],
  languageAfter: ['(language|version|only|instead|better)'],
} satisfies BuyerWordsTable;
