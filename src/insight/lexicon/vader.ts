/*
 * Taken from VADER (https://github.com/cjhutto/vaderSentiment; C.J. Hutto & E.E. Gilbert, "VADER: A
 * Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM-14): its 5562
 * plain words with a mean valence of 1 or more either way, rounded to whole numbers.
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2016 C.J. Hutto
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */

/** English words by valence, -4 to 4. */
export const VADER: Readonly<Record<string, string>> = {
  '-4': `
    hatefulness hell kill motherfucker murder murderer rape raped rapers raping rapist slavery
    terrorism terrorist`,
  '-3': `
    abduction abhorrent abhors abuse abuser abusers abuses abusive abusively abusivenesses afu
    agonizing alarmingly anger angriest anguish anguishing antagonizing apocalyptic assassination
    assassinations assault assaultive assholes attacker attackers ban bankrupt bastardising
    bastardly bastards bastardy betray betrayal betrayed bfd bfe bitch bitched bitchery bitches
    bitchiest bitchily bitchiness brutal brutalise brutalised brutalises brutalising brutalities
    brutality brutalize brutalizes brutalizing brutally bullied bullshit bullying cancer catastrophe
    chaos cheating cocksucker cocksuckers compassionless condemnation contempt corpse crappy
    criminals crisis crude cruel cruelest cruellest cruelly cruelness cruelty cunts damnation
    damnatory damnified dead death degrading degradingly depression despaired despairs despising
    destroying destroys destruction destructionist destructive devastate devastated devastates
    devastating devastative devastator devastators devil devilry devils deviltry dickhead die died
    direful disaster disasters disastrous disgust disgustedly disgustful disgustingly dishonest
    dismal distraught doomed dooming doomsday douchebag dreaded dreadfully dreadfulness drown
    drowned dumbass dumbhead enrage enraging enslave evil evildoer evildoing eviller evillest evilly
    evilness evils excruciate excruciating excruciatingly excruciation faggot faggots fascist
    fatalities fatality fatally fearing ffs fired foetor fraud fubar fucked fucker fuckers fuckface
    fuckhead fucktard fuking fuming furious fury gloom greediest grievousness grim harassers
    harassments harmfully harmfulness harming harshest hate hated hatred havoc heartbreak
    heartbroken heartlessly heartlessness hellish hopelessness horrendous horridnesses horrific
    horrifically horrifies horrifying horrifyingly horror horrors humiliatingly humiliation
    hurtfully idiotic illegal infuriated infuriates injustice insanity irate jackasses joylessness
    kia killed killer killers killing killingly killings laziest loathing lousiest lowbred maddest
    miserableness miseries miserliness misery molestations molesting molests moronic motherfucking
    murdered murderee murderees murderers murderesses murdering murderous murderously murderousness
    murders nastinesses nasty negative nfc nigger obliterate obscene offensively painfulness
    pathetic perversity perverts petrifying pissed poisoner poisoners poisoning poisonous
    poisonously poisons prejudicial punishers punishing racism racist rage rageful rancidity
    rancidness raper rapes rapists remorselessness repulse retarded riot rob robber ruin ruinate
    ruination ruinous ruinously sadden saddest savageness scam scams scumbag shamed shit shithead
    shitheads shittiest shitty sin sinful sinister slut sluts sluttier sluttiest sob son-of-a-bitch
    stab starved stealing stressfully stupidnesses suicidal suicide terriblenesses terribly
    terrified terrifies terrifying terrorise terrorised terrorises terrorising terrorisms
    terroristic terrorists terrorization terrorize terrorized terrorizes terrorizing terrors torture
    tortured torturers torturing torturous totalitarianism tragedy tragically traumatic
    traumatically traumatise traumatization travesty treasonous twat ugliest ugliness unlovable
    victimizing vile villain villainess villainously villainousness villains villainy violater
    violence violent violently virulent war warmonger warmongers wars weep whore whored whoremonger
    whores wickedest woebegone worst wrathful wtf`,
  '-2': `
    abandon abandoned abandoner abandoners abandoning abandonment abandonments abducted abductions
    abhor abhorred abused abusing abusiveness accident ache ached aching acrimonious admonished
    adversity affectionless aggravate aggravated aggravates aggressiveness aghast agitate agitated
    agitatedly agitating agitators agonise agonised agonises agonize agonized agonizes agonizingly
    agony amoral amort angered angering angerly angers angrier angrily angriness angry anguished
    anguishes animosity annoy annoyances annoyed annoyer annoying annoys antagonism antagonist
    antagonistic antagonistically antagonists antagonize appall appalled appallingly appalls
    apprehension arguer argues arguing argumentatively arguments arrested arrests arrogance
    arrogances arrogant arrogantly ashamed ashamedly ass assaulted assaulting assaults assfucking
    atab attack attacked attacking attacks aversion aversive avoidance avoider awful bad badly
    banish bankster banned bastard bastardies bastardise bastardised bastardises bastardization
    bastardizations bastardize bastardized bastardizes bastardizing battle battlefield battleground
    battles beaten beating belittle belittled bereave bereaved bereaves betraying betrays bitcheries
    bitchier bitchy bitter bittered bitterer bitterest bitterish bitterly bitterness blamable
    blamably blamed blameful blamefully blamer blamers blames blameworthiness blameworthy blaming
    blind block blocking bloody bomb botheration bothering boycotted boycotting broke broken
    brutalization brutalizations brutalized bsod btd bully bummer burden burdened burdeners
    burdensome carelessnesses casualty catastrophic censor chagrin chaotic charmless chastise
    chastised chastises chastising cheat cheated cheater cheaters cheats cheerless cheerlessness
    choke choked chokes choking chucklehead collapse comfortless complained complainer complainingly
    complains complaints condemn condemned condemns conflicting conflictive conflicts
    confrontational conspiracy contagion contemptibilities contemptible contemptibleness
    contemptuous contemptuously contradictious contradictors coward cowardly crap crash craziness
    crestfallen cried cries crime criminal criticise criticised criticising criticism criticize
    criticizers crudeness crudenesses cruder crudest crueler crueller cruelties crushed crushes cry
    crying cunt curse cwot cynical cynicism cynicisms damage damaged damager damagers damages
    damaging damagingly damn damnable damnableness damnably damned damnifies damnify damnifying
    damningly damnit damns danger dangered dangering dangerous dangerously dangerousness dangers
    darkest dearth decay decayed decayer decayers decaying decays deceit deceitful deceive deceived
    deceives deception defeat defeated defeating defeatist defeatists defeature defected defecting
    defective defectively defectiveness defectives defector defects deficit degradation degradative
    degrade degraded degrader degraders degrades dehumanize dehumanized dehumanizing deject dejected
    dejecting dejects demoralized denied denies denounces depress depressant depressants depressed
    depresses depressible depressing depressingly depressions depressive depressively depressor
    depressors deprival deprivation deprivations deprive deprived depriver deprives depriving
    despairing despairingly desperately desperation desperations despised despisement despisements
    despiser despisers despises despondent destroy destroyed destroyer destroyers destruct
    destructed destructibility destructing destructionists destructions destructively
    destructiveness destructivity destructs detain detained devastatingly devastation devastations
    deviled deviling devilish devilishly devilishness devilkin devilled devilling devilment
    devilries dick difficultly dipshit dire dirtiest dirty disabling disadvantage disadvantaged
    disadvantageous disadvantageously disadvantageousness disadvantages disagree disagreeable
    disagreeableness disagreeablenesses disagreements disappoint disappointed disappointedly
    disappointing disappointingly disappointment disappointments disappoints discomfort
    discomfortable discomforted discomforting disconsolate disconsolation discontented discord
    discourage discouraged discouragement discouragements discourager discouragers discourages
    discouraging discouragingly discredited disdain disgrace disgraced disgusted disgusting disgusts
    dishearten disheartened disheartening dishearteningly disheartenment disheartenments disheartens
    disillusioned disillusionment disillusions dislike disliked dislikes dismay dismayed dismaying
    dismayingly dismays disorder disparage disparages disparaging displeased dispute disputing
    disqualified disregarded disrespect disrespected dissatisfaction dissatisfactions
    dissatisfactory dissatisfied dissatisfies dissatisfy dissatisfying distorted distraction
    distractive distress distressed distresses distressful distressfully distressfulness distressing
    distressingly distrust distrusted distrustful distrustfully distrustfulness distrusting disturb
    disturbance disturbed disturbers disturbing disturbingly disturbs doa dolorous doom doomful
    doomsayers doomsdayer doomsdays doomster doomsters doubter downcast downhearted dread dreadful
    dreadfuls dreading drowns dull dullard dullards duller dullest dullnesses dullsville dumb
    dumbest dumbfounded dumbheads dumbness dump dumped dumpiest dumpish dumps dumpy duped
    dysfunction effin egotist egotistically egotists embarrassable embarrasses embarrassing
    embarrassingly embarrassment embarrassments emergency emptiest emptiness enemies enemy enraged
    enrages enslaved enslaves erroneous error eviction evildoers evildoings eviler evilest
    exasperated excruciations expel expelling expels exploited exploiting fag fail failed failing
    failings fails failure failures faithlessness fake fakes faking falsified falsify farce fatal
    fatalisms fault faultfinding faultier faultiest faultily faults fcol fear feared fearful
    fearfuller fearfullest fearfully fearfulness fears fearsome felonies felony feuded feuding
    fiasco fight fightings fights fkm flawed flu flunked flunker flunkers flunkey flunks flunky foe
    foeman foes foetid foetors fool fooled fooleries foolery foolhardiness fooling foolisher
    foolishly foolishness foolishnesses fools forbidden forbidder forbidding forbiddingly forced
    foreclosures foughten frantic frauds fraudster fraudsters fraudulence fraudulent freak freakiest
    freaking freakish freakout freebooter freeload freeloaded freezingly fright frightened
    frightening frighteningly frightens frightful frightfully frightfulness frustrate frustrated
    frustrates frustrating frustratingly frustration frustrations fuck fucks fuked fumed funerals
    furiously futile glamourless gloomed gloomful gloomiest gloominess glooming glum goddam
    goddammed goddamn goddamned goddamns goddams gossiping gossipping grave gravesides greed
    greedier greedily greediness greenwash grief grievance grieve grieved griever grieves grieving
    grievous grievously grimaced grimaces grimier griminess grimy gross grossest grossness grouch
    grouchier grouchiest grouchiness grouching grouchy guiltier guiltiest guiltiness guilty
    gullibility hacked harass harassed harasser harasses harassing harassment harm harmed harms
    harsh harsher hateful hatefully hater haters hates hating haunt haunted heartbreaker
    heartbreakers heartbreaking heartbreakingly heartbreaks heartless heavyhearted helpless
    helplessness helplessnesses heroin heroinism hindrance homesickness homesicknesses hooliganism
    hopeless hopelessly horrendously horrible horribleness horribles horribly horrid horridness
    horrified horrify hostile hostilely hostilities hostility humiliate humiliations hurt hurter
    hurters hurtful hurtfulness hurting hurts hypocritical hysteria hysterics idealess idealless
    idiot ignorami ignoramus ignoramuses ignorantly ignoring ill illiteracy illness illnesses
    imbecile immoral immoralism immoralist immoralists immorally impatience impatiently impolite
    impolitely impoliteness impolitenesses imprisoned inability inadequacies inadequacy inadequate
    inadequateness inadequatenesses incapable incapacitated incensed incompetence incompetent
    inconsiderate indignant indignation ineffectuality infected inferior inferiorities inferiorly
    infringement infuriate infuriating inhibit injured injury insane insecure insecureness
    insecurities insecurity insensitivity insincere insincerely insipid insult insulted insulter
    insulters insulting insultingly insults interrogated interruptions intimidated intimidating
    intimidation intimidator intimidators irrationalist irrationality irrationally irresponsible
    irritabilities irritable irritableness irritably irritant irritants irritate irritated irritates
    irritating irritatingly irritation irritative isolation jackass jaded jailed jealous jealousies
    jealously jealousness jeopardy joyless joylessly killjoy killjoys kills lackadaisical lame
    lamebrain lamebrained lamely lament lamentations lamenting lazier liar liars libelous lied lies
    livid loathe loathed loathes loneliest loneliness lonesomeness lose loser losers losing losses
    louse lousier lousiness lousy lowbrow lowery lowest lowlier lowliest lowlifes lowlight lowlives
    ludicrousness lugubrious lunatic lunatics lying mad maddening madly madness maniac maniacally
    manipulated masochism masochist masochistic masochistically meaningless melancholiac
    melancholias melancholy menace menaced mindless misbehave misbehaved misbehaves misbehaving
    miser miserable miserably misinformed misleading misrepresentation mistaker mistakers
    misunderstanding mock mockeries mocking mocks mofo molest molestation molested molester
    molesters mooch moochers mooching moodiest mope moron mourn mourner mourners mournful
    mournfuller mournfully mournfulness mourning mourningly mourns murderess nagana nagged nagger
    naggiest nagging naggy nastier nasties nastiest nastily negativity neglect neglected neglecter
    neglectful neglectfully neglectfulness neglecting neglects neurotically nfw nme nonsense
    notorious numbskull numbskulls obliterated obnoxious obnoxiously obnoxiousness obstacles
    offending offends offensive offensiveness oppressed oppressive optionless outcry outrage
    outraged outrageous outrages outraging overreacted overreacts pain pained painful painfuller
    painfully paining pains panic panicked panicking panics paranoids passionless pathetically
    penalty peril perjury perpetrator persecute perverse perversely perverseness perversive pervert
    perverted perverter pessimisms pessimistically petrifaction petrified petrifies petrify phobia
    phobias piss pissants pisser pissing pita pitiful pitifuller pitiless pitilessly pleasureless
    poison poisoned poisonings pollute polluted polluter polluters pollutes poor poorest poverty
    powerless prblm prblms prejudice prejudiced prejudices prejudicialness prejudicing pricklier
    prison prisoner prisoners problem problematic problematical problematically problems promiscuity
    prosecute prosecuted prosecutes prosecution protesting provoke puke puked pukes puking punish
    punishabilities punishability punishable punished punisher punishes punishment punishments
    punitive racists raged rages raging rancid rancidly rancidnesses rash rebelliously recession
    reckless reek reeked reeker reeking refusing regret regretful regretfully regretfulness
    regrettable regrettably regretted regretter regretters regretting reject rejected rejectee
    rejectees rejecter rejecters rejecting rejectingly rejection rejections rejective rejector
    rejects reluctancy remorseless remorselessly repressing repression repressions repressively
    repressors repulsed resented resentful resentfulness resentment resentments restrict restricted
    restricting retard revenge revengeful revengefulness revenger revengers revenges ridicule
    ridiculer ridiculers ridicules ridiculing ridiculousnesses riots riskinesses robs rotten rude
    rudely ruder rudesby rudest ruinable ruinations ruined ruiner ruing ruins sabotage sad saddened
    saddening saddens sadder sadly sadness savage savaged savagely savageries savagery savages
    scandal scandalous scandals scapegoat scare scared scaremonger scaremongers scarer scarey
    scaring scary scold scorn scornful scream screaming screwed screwiest screwup sedition seditious
    selfish selfishness selfishnesses severe severely severer shame shamefaced shamefacedly
    shamefacedness shameful shamefully shamefulness shamefulnesses shamelessnesses shames shattered
    shits shitted shittier shitting shock shocking shocks shylock shyster sick sicken sickened
    sickener sickeners sickening sickeningly sickens sins slam sleeplessness sluggish sluttish
    sluttishly sluttishness sluttishnesses slutty smartass smartasses smother smothers smuggle
    smuggler smuggles smuggling smugnesses snafu snob snobbery snobbily snobbishnesses snobby snub
    snubbed snubs sobbed sobbing sobs somber sorrow sorrowed sorrower sorrowful sorrowfully
    sorrowfulness sorrowing sorrows spammer spammers spamming spite spited spiteful spitefully
    spitefulnesses stabbed stabs stampede stank starve starves starving steal stealable stealer
    stealers stealings steals stench stenchful stenchy stingy stink stinkard stinkiest stinking
    stinkpot stolen strained strangled stress stresses stressful stressor stressors stricken
    struggling stubborn stunk stupid stupider stupidest stupidities stupidity stupidly stupidness
    stupids suck sucked sucker suckered suckering suckers sucky suffer suffered sufferer sufferers
    suffering suffers sullen suspended suspicion suspiciously swindle swindling talentless tantrum
    tard temper tensioner tensions terrible terribleness terrify terror thief thieve thieveries
    thievery thieves thoughtless threat threaten threatened threateners threatening threateningly
    threatens threating threats ticked tired torturer tortures torturously totalitarian tragedies
    tragic tragical tragics trapped trauma traumas traumata traumatised traumatises traumatising
    traumatism traumatizations traumatize traumatized traumatizing treason trouble troubled
    troublemaker troublemakers troublemaking troublers troubles troublesome troublesomely
    troublesomeness troubling troublous troublously trustless tumor ugh uglier uglies uglification
    uglifies uglify uglifying uglily uglinesses ugly unacceptable unappreciated unattractive
    uncomfortable uncomfortably uncontrollability unconvinced undeserving undesirable unease
    uneasiest uneasiness uneasinesses uneasy unemployment unethical unfair unfocused unfortunate
    unfortunates unfulfilled ungrateful ungratefully ungratefulness unhappier unhappiest unhappily
    unhappiness unhappinesses unhappy unhealthy unintelligent uninvolved uninvolving unjust unkind
    unloved unlovelier unloveliest unloveliness unlovely unloving unpleasant unprofessional
    unsatisfied unsavory unsecured unsuccessfully unsupported unwelcome unworthy upset upsetter
    upsetters upsetting uptight useless uselessness vain vexation vexing viciousness victimhood
    victimising victimization victimize victimized victimizer victimizers villainesses villainies
    villainous violate violated violaters violates violating violation violations violative violator
    violators vitriolic vulture wanker warfares warmongering warred warring waste wasted wasting
    weak weaken weakener weaker weakest weakhearted weakliest weakly weakness weapons weeper weepier
    weepies weepiest weeping weepings weirdo wept whines whoredom whoredoms whorehouses whoremaster
    whoremongers whoreson whoresons wicked wickeder wickedly wickedness wickednesses widowed wimpish
    wiseass woe woeful woefully woefulness woes worriedly worrier worriers worries worriments
    worrisome worrisomely worrisomeness worrit worry worrywart worse worsen worsened worsening
    worsens worser worthless wreck wrong wronged wth yucky zealot`,
  '-1': `
    abandons absentee accidentally accidents accusation accusations accused accuses aches
    adversarial adversaries adversative adversatives adverse adversities afflicted aggravating
    aggress aggressed aggression aggressions aggressively aggressivities agitates agitation
    agitational agitations agitative agitator agonising alarm alarmed alarmists alarms alas
    alienation allergic alone amoralities amorality amorally annoyance annoyers antagonisms
    antagonized anti anxious anxiousness apathetic apathy appalling arguable arguably argue argued
    arguers argument argumentative argumentive arrest aversions avoid avoidances avoided avoiders
    avoiding awkwardly awol axed ayor bamboozle bamboozled bamboozles battled battlefront battling
    bereaving biased bitching bittering bizarre blame blocked bore bored boredom boredoms borers
    bores boresome boring bother botherations bothered bothersome boycott boycotts brainwashing
    burdener burdening burdens cancel cancelled careless carelessly carelessness censors chagrined
    charges childish chuckleheaded chuckleheads clueless coerced collapsed collapses collapsing
    collides collision collisions colluding combat complain complainants complainers complaint
    conflict confrontation confrontationist confrontationists confrontations confronters confused
    confusedness confuses confusingly confusion confusional contagions contagious contemptibly
    contempts contemptuousness contentious contradict contradictable contradicted contradicting
    contradiction contradictions contradictor contradictoriness contradictory contradicts
    controversially cornered cover-up crazily crazinesses crazy critic critical criticises
    criticizable criticized criticizer criticizes criticizing critics crudely crudes crushing cut
    cuts cynic cynically damnations damning darkness deadlock deafening debt deceiving defeater
    defeatism defeats defeatures defect defection defections defectors defenseless defenselessly
    defenselessness defer degradable degradations dehumanizes delay denier deniers denounce deny
    denying depressives deprivals deprivers derail derailed derails deride derides deriding derision
    despair despairer despairers desperate desperateness despise destructible detention devilments
    deviltries devilwoods difficult difficulties difficulty diffident dirt dirtier disagreeably
    disagreed disagreeing disagreement disagrees disappears disbelieve discard discarded discards
    discomforts discourageable disguise disguised disguises disguising disillusion disillusioning
    disillusionments disinclined disjointed disliking disorganized disoriented disparaged disputed
    disputes disquiet disregard disregards disruption disruptions disruptive distort distorting
    distorts distract distractable distracted distractibility distractible distracting distractingly
    distractions distracts distrusts disturbances disturber dominating dooms doomsaying doomsayings
    doomy dork dorkier dorkiest dorky doubt doubtable doubted doubters doubtful doubtfully
    doubtfulness doubting doubtingly doubts douche downside drained dreads dreary drop drunk dubious
    dud dulled dulling dullish dullness dulls dully dumbed dumber dumbfounder dumbfounders dumbly
    dumbs dumbstruck dumper dumpier dumpiness dumping dumpings dumpsters dupe dynamiter eerie
    egotism egotisms egotistic embarrass embarrassed embarrassedly emptily emptinesses ennui envied
    envier enviers envious envy envyingly errors excluded exclusion excruciated excruciates exhaust
    exhausted exhauster exhausters exhaustible exhausting exhaustion exhaustions exhaustiveness
    exhausts expelled exploits exposing failingly faithless fallen fatalistic fatalists fatigue
    fatigued fatigues fatiguing fatiguingly faulted faultfinders faultiness faulting faulty feeble
    ferociously ferociousness ferocities feud feudalistic feudist feuds fidgety fiery fighting fire
    firing flop flops flunk flunkies flunking flustered foolhardier foolhardiest foolhardily
    foolhardy foolish foolishest forbid forbiddance forbiddances forbidders forbids forgetful fought
    frantically freaked freakier freakiness freakishness freakouts freaky freeloading freeloads
    frenzy friendless frighted frighten frighting frights frowning fud fume funeral gag gagged ghost
    gloomier gloominesses gossiped gossiper gossipers gossipmonger gossipmongers gossipped gossipry
    gossips gossipy graveless gravely graveness graver gravers graves gravest graveyard graveyards
    greeds greedy grievances grievants grimace grimacing grime grimed grimes grimly grimmer
    grouchily guilt guiltily guilts gullible gun hapless haplessness hardship harried haunting
    haunts helplessly hesitancies hesitant hesitantly hesitate hesitated hesitater hesitaters
    hesitates hesitating hesitatingly hesitation hesitations hiding hoax hooligan hooligans horridly
    hostiles humiliated humiliates humiliating humorless humorlessness hunger hurtles hurtling
    ignorable ignorance ignorances ignorant ignorantness ignore ignored ignorer ignores immobilized
    immoralities impatient imperfect impersonal impose impotent inaction inadequately inconvenience
    inconvenient indecisions indecisive indecisiveness indoctrinate ineffectively ineffectiveness
    ineffectual ineffectually ineffectualness inferiority inflamed inhibition inhibitive inhibitors
    inhibitory inquisition insecurely insignificant insincerity interrupt interrupted interrupter
    interrupters interruptible interrupting interruption interruptive interruptor interrupts
    intimidates intimidatingly intimidations intimidatory irrational irrationalism irrationalists
    irrationalities irrationals irresolute irritability irritations isolated isolates itchy jealousy
    jealz jerk jerks jumpy killdeer lack lag lagged lagging lags lamebrains lamentable
    lamentableness lamentably lamentation lamented lamenter laments lamer lames lamest
    laughingstocks lazy leak leaked lethargic lethargy limitation lone lonelier lonelinesses lonely
    loneness loner lonesome lonesomely lonesomes loomed loose loses loss lossy lost loused louses
    lousily lousing low lowballed lowballs lower lowering lowermost lowlife lowliness lowlinesses
    lowly lowness luckless ludicrous madder maniacs manipulating manipulation masochisms masochists
    melancholics melancholies mess messed messy mia mischief miserly misers misgiving misinformation
    misinterpreted misread misreporting missed missing mistake mistaken mistakenly mistakes
    mistaking misunderstand misunderstands misunderstood mlm mocked mockers mockery monopolizes
    mooched moocher mooches moodier moodily moodiness moodinesses moody moping moronically moronity
    morons mourned mubar mumpish nag naggers naggier nags naive nastiness needy neglecters nerd
    nervous nervousness neurotic niggas nimy nitl numb numbest numbing numbingly numbly numbness
    nuts obsess obsesses obsessing obsession obsessional obsessionally obsessiveness obsolete
    obstacle obstinate odd offence offences offend offended offender offenders offense offenses
    ominous outrageously outrageousness outrageousnesses overload overreact overstatement overweight
    panicky paranoia paranoiac paranoias paranoid pathetical perpetrators perplexed persecuted
    persecutes persecuting perturbed perversion perversions perversities pervertedly pervertedness
    perverting pesky pessimism pessimist pessimistic pessimists pettiest phobic phobics pileup pique
    pissant pissers pisses piteous pitiable pitiableness pitiably pitied pitier pitiers pities
    pitifullest pitifully pitifulness pity pitying pityingly poisonwood poorer postpones
    prejudicially pressure pressures pressuring prick prickle prickliest problematics profitless
    promiscuously propaganda protest provoked provokes pseudoscience pushy quaking questionable rant
    ranter ranters rants rebeldom rebelled rebelling rebellions rebellious rebelliousness reekers
    refuse refused regrets reluctance reluctant remorse repetitive repress repressed represses
    repressible repressive repressiveness repressor resentence resentfully resenting resents resign
    resignation resignations resigned resigner resigners resigns restless restlessly restlessness
    restriction restricts revengefully ridiculed ridiculous ridiculously ridiculousness rigged
    rigidification rigorous risk riskier riskiest riskiness risking risks robing rudeness ruinated
    ruinates ruinating ruining ruinousness sapfu sappy sarcastic sarcastically scapegoats scarers
    scares sceptic sceptical screamed screamers screams screwer screws screwups screwy seduced
    selfishly severed severeness severest shakedown shakedowns shakeout shakiest shamefast shameless
    shamelessly shamelessness shitakes shockable shocked shockers shoot short-sighted
    short-sightedness shortage shy shylocking shylocks shyness shynesses sillinesses skeptical
    skeptically skepticism skepticisms slash slashing smear smh smileless smog smothering smothery
    smugger smuggest smuggled smugglers smugness snobbishly snobbishness snobbism snobs sob
    solemnity sore spam spiritless spitefulness spites squelched stammerer stammering startle
    stenches stereotype stereotyped stifled stinkards stinkbugs stinker stinkers stinkier stinkingly
    stinko stinks stinky stop straining strains strangely stressed stressing strikes struck struggle
    struggled struggler strugglers struggles stubborner stubbornly stubbornness stubbornnesses stuck
    stutter stutterer stutterers stuttering stutters submissive submissively sucks suing sulking
    supremacists suspect suspects suspend suspicions suspicious suspiciousness sux swearing swindles
    tantrums tease teased teaselers teaser teases tempers tense tensed tensely tenseness tenser
    tensest tensing tension tensioning thieved thorny threatener timid timider timidity timidness
    toothless torn toughish toughly tragedians tragediennes trap traumatizes tremble trembled
    tremblers trembling trembly tremulous trickeries trickers trickery trickiest trickiness trickish
    tricksiness tricksters trivialises trivialising trivialities trivialize trivializes troubler
    turmoil uglified unapproved uncertain uncertainly uncertainness uncertainties uncertainty
    unclear uncontrollable uncontrollably uncontrolled uncredited underestimate underestimated
    underestimates undermine undermined undermines undermining uneasier uneasily unequal
    unfortunately unfriendly unimportant unimpressed unimpressive unmotivated unprotected
    unresearched unsettled unsophisticated unstable unsuccessful unsure unsurely upsets uptightness
    uselessly vicious viciously victim victimise victimised victimises victimizations victimizes
    victims vindicating virtueless vulnerableness vulnerably vultures walkout warfare warned warning
    warnings weakened weakeners weakening weakens weakish weaklier weakling weaklings weaknesses
    weakside weapon weaponed weary weepers weeps weepy weirdie weirdies weirdly weirdoes weirdos
    whine whiner whiney whorehouse whoremasters wimp wimpier wimpiness wimps wiseacre wiseasses
    wisenheimer wisenheimers witch woebegoneness woesome worn worried worriment worrits worrying
    worrywarts wowser zzz`,
  '1': `
    abilities ability absolve absolves acceptability acceptable acceptableness acceptation accepted
    accepts achievable acquitted acquitting actively actives admiral admiralty admits adorner
    adorning adornment advanced advantage advantaged adventure adventured adventurer adventures
    adventuresomeness adventuresses adventurist adventurists adventurous adventurously
    agreeablenesses agreed agreeing agreements alert alright amazonstone amorino amoristic amuser
    amusers apologized appease appeasing applauds apprehensible assurance assurances assure
    assuredness assurers assures assurgent attachment attachments attractant attractants attractor
    attractors avid awardees awarders badass beautician benefic beneficed benefices beneficiate
    benevolently benevolentness benign benignantly benignity bffn blithe bolder bolds boosting
    boosts brightener brighteners brightnesses brightwork calm calmative calmly calms certain
    certainly certainty champagne champed championed champy chance charitably cheerio cheerleaders
    cheerleading cheerleads chic chuckled chucklers chuckles chucklesome chuckling chucklingly
    cleverish clevernesses comedians comfortableness comforters commit committed competent
    comprehensive conciliate conciliated conciliates conciliating consents consolable contented
    contentedness convince convivial cool create created creates creating creation creationisms
    creditabilities creditableness curious cutely cutesie daringness dearies definite delectables
    delicately desirable desired desirous determinacy determinately determinateness determinative
    determinator determined devote devotements devotional devotionals diamond dignities divinations
    diviners doubtlessly dream dynamical dynamics dynamisms dynamist eased easefully eases easily
    easing easygoing embrace endorse endorsed endorsement endorses energy engage engager engagers
    engages engaging ensuring entertain entertainers enthusiasts entitled excitability excitableness
    excitants excitatory excited exciters exonerating expand exultantly fair faithed fan
    fantasticalness faultlessness favorer favorers favors favouring fearlessly fearlessness fervent
    festivalgoer festivalgoers fitness flatteries flattering flatteringly flexibilities flexibility
    flexibly forgave forgive forgiveness forgivers forgivingly freebee freebees freeborn freedman
    freedoms freedwomen freehanded freeholds freelance freelancer freer freers frees freestanding
    freethinker freethinkers freethinking freewill fresh frisky fulfills funnies funnyman funnymen
    gains gentler gigglers gigglier gigglingly giggly giver giving gladly glamorise glamorising
    glamors glorioles god gracility gracing gracioso grandee grandees granted granting gratify greet
    greeted grinned grinner guarantee hago happing harmless harmlessly harmonies harmonised
    harmonising harmonizing heavenward heavenwards helper helpers helping heroicomic heroicomical
    heros highlight honorariums honorary honorers honorific huge humerous humor humored humoresque
    humorist humorists humoured hurraying idealise idealizations idealize idealizer idealizing
    immortal immune importancy importantly impressibility impressionist improvements improvers
    incentives increase increased innocent innocently innocents inspirators inspirited
    intellectualistic intellectualized intellectually intelligible intelligibly interests
    invigorations invigorator invigorators inviting invulnerable irresistible jaunty jhomf jocular
    join joke joked jokes jokey joyride joyriders joyrode justifiably keenly keenness kewl laoj
    laughableness laughably lawl leet lenient libertinisms loyalism loyalists luckiness lucking
    magnification magnifications magnificoes meaningful meditative merited meriting meritocrats
    meritoriously merrythought motivation nbd neaten neatening neatens neater neatly neatness neats
    nicety novel ntmu nurturances nurture openness opportuneness optimally optimistic original
    outgoing outreach painless painlessly palatably pardon pardons partied partier partyer partyers
    perfecta perfecters perfectionism perfective perfecto play played playfulness plays pleasantries
    please pleasers poised popularised popularising popularization popularize popularizers
    popularizes pray prays pressureless pride prizefighter prizer profitabilities profitability
    profited prominent promise promisees promiser promisingly promisor promotes prospect prospects
    protects proudhearted radiance radiances radiancy radiantly radiants readiness reassurances
    reassure redeemed relaxant relaxations relaxers relaxins reliefs relievable relievedly relievers
    relievo rescues resolute resolvable resolvers respectableness respectfulnesses respectively
    respectiveness respects responsible restore restored restores restoring revive richening
    riskless robust romancer romances romanticises romanticists romanticizing safeguarding
    safeguards safekeeping safelight salient secure securely securement secureness secures securing
    securities securitized security sentimental sentimentalise sentimentalism sentimentality
    sentimentalization sentimentalized sentimentalizes share shared shares shockproof significance
    sillier singleminded smartie smarty sociabilities sociability sok solidarity solution solved
    solves solving soothing sparkles sparkling spirited stable stamina steadfast stimulates
    strengthen strengtheners strongholds strongly succeeder succeeders successionally successive
    successiveness successors superiority superiors supported supporter supportive supremos sure
    surefire surer surest sureties surety surprise surprising surprisingly surviving swiftly
    tenderers tenderest thks tnx tolerance tolerant tranquilly treasure treasurerships
    troubleshooter trustee trustier trusties trustors truth txs usefulness validates validating
    value valuing vigor vigors virtuose vision visioning vital vitalise vitalises vitalities
    vitality vitalizes vitalizing vitally vitals vitamin warmed warmer warmers warmish warms
    welcomed welcomer well wells wellsprings willingness wiser wises wisewomen worship worshiper
    worshipfully worshiping worships worthwhile wowsers yeah yep yolo youthful`,
  '2': `
    absolved absolving accept acceptabilities acceptably acceptance acceptances acceptant accepting
    accomplish accomplished accomplishes active admirability admirableness admirals admiralties
    admirations admire admired admirer admirers admires admiring admiringly adorability adorable
    adorably adorations adored adorer adorers adores adoringly advantageous advantageously
    advantageousness advantages advantaging adventuresome adventuring adventurism adventuristic
    adventurousness affection affectional affectionally affectionate affectionately affectioned
    affections agog agree agreeability agreeable agreeableness agreeably agreement alive amazed
    amazedly amazements amazes ambitious amorist amoroso amorous amorously amorousness amuse amused
    amusedly amusement amusements amuses amusing amusingness amusive aok apologise apologizes
    applaud applauded applauding applause appreciate appreciated appreciates appreciating
    appreciation appreciations appreciatively appreciativeness appreciators appreciatory approval
    approved approves ardent asset assured assuredly assuring astonished astound astounded
    astounding astoundingly astounds attract attracted attracting attraction attractions attractive
    attractively attractiveness attractivenesses attracts awardable awarded awardee awarding awards
    beatific beaut beauties beautification beautifications beautified beautifier beautifiers
    beautifies beautifuler beautify beautifying beauts beloved beneficences beneficent beneficently
    beneficial beneficially beneficialness beneficiaries beneficiary benefit benefits benefitted
    benefitting benevolence benevolences benignant better bless blesseder blessedly blessedness
    blessers blessing bold boldest boldly boldness boost boosted brave braved bravely braver
    braveries bravery braves bravest breathtaking bright brighten brightened brightens brighter
    brightly brightness brilliancies brilliantines brilliants calmed calmer calmest calming calmness
    calmnesses capable captivated care cared carefree carefulness cares caring champ championing
    champions championship championships champs charitable charitableness charitablenesses charities
    charity charm charmed charmer charmers charminger charmingest charmingly charms cheer cheered
    cheerer cheerers cheerfuller cheerfully cheerfulness cheeriest cheering cheerlead cheerled
    cheerly cheers cherish cherishable cherished cherisher cherishers cherishes cherishing chuckle
    clarity classy clean clear clearly clever cleverer cleverly cleverness comedian comedic
    comedically comediennes comedies comedy comfort comfortable comfortably comforted comforter
    comforting comfortingly comforts commend commended commitment compassion compassionate
    compassionated compassionately compassionates compassionating compliment complimentarily
    complimentary complimented complimenting compliments confidence confident confidently congrats
    congratulate considerate contentedly contentment convinced convincing convincingly courage
    courageous courageously courageousness courteous courtesy coziness creations creative creatively
    creativeness creativities creativity credit creditability creditable creditably credited credits
    creditworthiness creditworthy cute cuteness cutenesses cuter cutes cutesier cutesiest cutesy
    cutey cuteys cutie cutiepie cuties daring daringly darlingly darlingness darlings dauntless dear
    dearer dearie dearly dearness dears deary dedicated definitely deliciously deliciousness
    delighted delightedly delightedness delighter delightfulness delighting delights delightsome
    desire determination devoted devotedly devotedness devotee devotement devotes devoting devotion
    devotionally devotions dignified dignifies dignify dignifying dignitary dignity divination
    divinatory divinities divinize dreams dynamic dynamically dynamism dynamistic eager eagerly
    eagerness eagers earnest ease easeful easement easier easiest easiness easy easygoingness
    ecstasies ecstatic effective effectively efficiencies efficiency efficient efficiently elation
    elegance elegances elegancies elegancy elegant elegantly empathetic enchanted encourage
    encouraged encouragement encouragements encourager encouragers encourages encouraging
    encouragingly energetic energetically energise energised energises energising energization
    energizations energize energized energizer energizers energizes energizing engaged engagement
    engagingly enjoy enjoyable enjoyableness enjoyably enjoyed enjoyer enjoyers enjoying enjoyments
    enjoys enlighten enlightened enlightening enlightens ensure enterprising entertained entertainer
    entertaining entertainingly entertainment entertainments entertains enthuse enthused enthuses
    enthusiasm enthusiasms enthusiast enthusiastic enthusing esteemed ethical excel excelled
    excellencies excitabilities excitable excitant excitation excitations excite excitedly
    excitement excitements exciter excites exciting excitingly exhilarating exonerate exonerated
    exonerates fab fabulous faith faithful faithfully faithfulness faiths fame fantastical
    fantasticalities fantasticality fantasticate fascinate fascinated fascinates fascination
    faultless faultlessly fav fav fave favor favorable favorableness favorably favored favoring
    favorite favorited favorites favour favoured favourer favourers favours fearless festival
    festivals festive festively festiveness festivities festivity fiesta fiestas fit flattered
    flawless flirtation foaf focused fond fondly foolproof forgivable forgivably forgiven forgiver
    forgives forgiving forgivingness fortunate free freebie freebies freed freedwoman freehearted
    freeing freely freeman freemen freeness freenesses freest friend friended friending friendlier
    friendlies friendlily friendliness friendly friends friendship friendships ftw fulfill fulfilled
    fun funned funner funnier funnily funniness funninesses funning funny gain gained gaining
    gallant gallantly generosity generous generously generousness genial gentle gentlest gently gga
    gift giggle giggled giggliest giggling givers glad glamor glamorised glamorises glamorization
    glamorize glamorized glamorizer glamorizers glamorizes glamorizing glamorous glamorously glamour
    glamourous glamours gloried glories glorification glorified glorifier glorifiers glorifies
    glorifying gloriole good goodness gorgeously gorgeousnesses grace graceful gracefuller
    gracefully gracefulness graces gracile graciously graciousness grand grander grandest grandeur
    grandeurs grant grateful gratefuller gratefully gratefulness gratification gratifications
    gratified gratifies gratifying gratifyingly gratitude gratz greater greeting greetings grin
    grinners grinning growth hagd hagn haha hahas hak hand handsome handsomely handsomeness
    handsomer happier hardy harmonic harmonically harmonics harmonious harmoniously harmoniousness
    harmonise harmonization harmonize harmonized harmonizer harmonizers harmonizes harmony healthy
    heartwarming heaven heavenlinesses heavens help helpful helpfully helpfulness helps heroes
    heroically heroics heroines heroisms heroize heroized heroizes heroizing hhoj hilarious holiday
    holidays honest honester honesties honestly honesty honor honorability honorableness honorably
    honoraries honorarily honoree honorees honorer honorifically honorifics honoring honors
    honourable honoured honourer honourers honouring honours hooray hope hoped hopeful hopefully
    hopefulness hopes hoping hug huggable hugged hugger huggers hugging hugs hugz humoring
    humoristic humorous humorously humorousness humors humour humouring humourous hurrahed hurrahing
    hurrahs hurrayed hurrays ideal idealised idealises idealism idealist idealistic idealistically
    idealities ideality idealization idealized idealizers idealizes ideally importance impress
    impressed impresses impressionistic impressionistically impressive impressively impressiveness
    improve improved improvement improver improves improving incentive influential innocence
    innocency innovate innovates innovation innovative inspiration inspirational inspirationally
    inspirations inspirator inspiratory inspired inspirer inspirers inspires inspiring inspirit
    inspiriting inspiritingly integrity intellect intellective intellects intellectual
    intellectualism intellectualist intellectualities intellectuality intellectualization
    intellectualize intellectualizes intellectualness intellectuals intelligence intelligencer
    intelligencers intelligences intelligent intelligential intelligently intelligentsia
    intelligibility intelligibleness interest interested interestedly interesting interestingly
    interestingness invigorate invigorates invigorating invigoratingly invigoration invincible iyq
    jewel jewels jokester jollied jollier jollies jollification jollifications jollify jollities
    jollity jolly jollying jovial joyance joyfuller joys justice justified keen keenest kfy kind
    kinder kindly kindness kindnesses kiss kissable kissably kissed kisser kissers kisses kissy kmuf
    kudos laughed laugher laughers laughing laughingly laughings laughs laughter laughters liberties
    liberty lighthearted like likeable liked likes liking livelier liveliest livelily liveliness
    livelong lively lmao lmbao lol lovelies lovers loyal loyalist loyally loyalties lts luck lucked
    luckie luckier luckily lucks lucky lulz lylb magnific magnifical magnifically magnificence
    magnificences magnifico marvel marvels mature medal mercy merit meritorious meritoriousness
    merits merrier merrily merriment merriments merriness merrymaker merrymakers merrymaking
    merrymakings merrythoughts mirthfully mml motivate motivated motivating muah natural neat
    neatened neatest nice nicely niceness nicenesses nicer nicest niceties nifty noble nurtural
    nurturance nurturant nurtured nurturer nurtures nurturing okays once-in-a-lifetime opportune
    opportunely opportunities opportunity optimal optimality optimisation optimisations optimise
    optimised optimises optimising optimisms optimist optimistically optimists optimization optimize
    optimized optimizer optimizers optimizes optimizing palatable pardoning parties party partying
    passion passional passionate passionately passionateness passions peaceable peaceableness
    peaceably peaceful peacefuller peacefully peacefulness peacekeeper peacekeepers peacekeeping
    peacekeepings peacemaker peacemakers peacemaking peaces peacetime peacetimes perfecter
    perfectibilities perfectibility perfectible perfecting perfectionist perfectively perfectivity
    perfects picturesque playful playfully pleasant pleasanter pleasantly pleasantness
    pleasantnesses pleasantry pleased pleaser pleases pleasing pleasurability pleasurable
    pleasurableness pleasured pleasures popular popularise popularities popularity popularized
    popularizer popularizing popularly positively positiveness positivenesses positiver positives
    positivism positivisms positivist positivistic positivists positivity powerful praised praiser
    praisers praises praiseworthily praiseworthiness praying preciously preciousness prettied
    prettier pretties pretty privilege privileged privileges prize prized prizes prizewinner
    prizewinners proactive profit profitable profitableness profitably profiting profits progress
    promised promisers promises promising promote promoted promoting prosperous protect protected
    proud prouder proudful radiant rapturous ready reassurance reassured reassures reassuring
    reassuringly recommend reinvigorate reinvigorated reinvigorates reinvigorating reinvigoration
    rejoice rejoiced rejoices relax relaxation relaxed relaxedly relaxedness relaxer relaxes relaxin
    relaxing relief relieve relieved reliever relieves relieving relishing rescue rescued resolve
    resolving respect respectabilities respectability respectable respectably respected respecter
    respecters respectful respectfully respectfulness respecting respective responsive restful
    revered revives rewardable rewarded rewarder rewarders rewarding rewardingly rewards richened
    richer riches richest richly richness richnesses roflcopter romanced romancers romancing
    romantic romantically romanticise romanticised romanticism romanticisms romanticist
    romanticization romanticizations romanticize romanticizes romantics rotglmao safe safeguard
    safeguarded safely safeness safer safest safeties safety satisfaction satisfactions
    satisfactorily satisfactoriness satisfactory satisfiable satisfied satisfies satisfy satisfying
    satisfyingly save saved scrumptious scrumptiously secured securer securitizes sentimentally
    serene sexy sgtm sharing sincere sincerely sincereness sincerer sincerest sincerities slaw smart
    smarten smartened smartening smartens smarter smarties smartly smartness smartnesses smarts
    smile smiler smiles smiley smileys smiling smilingly sociable sociableness sociably soothe
    sparkle special splendidly splendidness splendiferously splendiferousness splendorous splendors
    splendour splendours splendrous sprightly stimulating strength strengthened strengthener
    strengthening strengthens strengths stressless stresslessness strong stronger strongest
    strongish stunning suave succeed succeeded succeeding succeeds successfully sunnier sunniest
    sunny sunshine sunshiny superiorly support supporters supporting supportiveness supports
    supremeness supremer supremest supremo surefooted surefootedly surefootedness surely sureness
    surprisal survived survivor swak sweet sweetie sweeties sweetly sweetness sweets sympathetic
    sympathy talent talented talents tenderhearted tenderly tenderness terrific terrifically tgif
    thank thanked thankfuller thankfullest thankfully thankfulness thanks thoughtful thoughtfully
    thoughtfulness thrill thrilled thrilling thrillingly thrills thx tia tops tranquiler tranquilest
    tranquilities tranquility tranquillity tranquilness treasures treasuring treat triumph triumphal
    triumphalisms triumphant triumphantly triumphed triumphing triumphs true trueness truer truest
    truly trust trustability trustable trusted truster trustful trustfully trustfulness trustiest
    trustily trustiness trusting trustingly trustingness trusts trustworthily trustworthiness trusty
    truthful truthfully truthfulness truths unified united untarnished urw useful usefully validate
    valuable valuableness valuables valuably valued values vbg vibrant vigoroso vindicated
    vindicates vip virtue virtues virtuosa virtuosas virtuosic virtuosity virtuoso virtuosos
    virtuous virtuously virtuousness visionary vitalising vitalization vitalize vitalized vivacious
    vwp warmest warmhearted warmly warmness warmth wealth wealthier wealthiest wealthily wealthiness
    wealthy welcome welcomely welcomeness welcomers welcomes welcoming wellborn welldoers welling
    wellness wellspring winnable winned winners winning winningly wisdom wise wised wiseliest wisely
    wiseness wisest wish woo woohoo woot worshiped worshipfulness worshipping worthy wows wtg x-p
    x-p xoxozzz xqzt yay yeees yes yummy yvw`,
  '3': `
    aas aayf admirable admirably admiration adorableness adoration adore adoring alol amaze
    amazement amazing ambw aml amor appreciative appreciator award awesome beauteous beauteously
    beauteousness beautiful beautifulest beautifully beautifulness beauty beneficence benevolent
    best bff blessed blessedest blesser blesses blessings bliss blissful blockbuster bonus bonuses
    brightening brightest brilliance brilliances brilliancy brilliant brilliantly bwahahah celebrate
    celebrated celebrates celebrating champion charming cheerful cheerfullest cheerier cheerily
    cheeriness cheery cleverest congratulation congratulations cutest darling dearest delectable
    delectably delicious delight delighters delightful delightfully divine divinely divinest
    divinity ecstacy ecstasy ecstatically ecstatics elated enjoyment enrapture enthusiastically
    euphoria euphoric excellence excellences excellency excellent excellently excelling excels
    exhilarated exhilarates exuberant exultant fabulousness fantastic fascinating fondness freedom
    friendliest funnest funniest fwb gallantry generosities gla glee gleeful glorify glorious
    gloriously gloriousness glory godsend gorgeous gorgeousness gracefullest gracious great greatest
    hahaha hallelujah handsomest happiest happily happiness happy heart heartfelt hearts heavenlier
    heavenliest heavenliness heavenly hero heroic heroical heroine heroism honestest honorable
    honored honour hurrah hurray ilu iluaaf ily impressing inspire inspiringly jolliest jollily
    jolliness joy joyed joyful joyfully joyfulness joying joyous joyously joyousness jubilant
    kissing laugh lifesaver lmao lmfao lmso lol lolz lovable love loved lovely lover loverly loves
    loving lovingly lovingness loyalty luckiest lya lyb lyl lylab lylas magnificent magnificently
    marvelous masterpiece masterpieces merriest merry miracle mirth mirthful muah mwah optimism
    outstanding overjoyed paradise peace peacefullest perfect perfected perfectest perfection
    perfections perfectly perfectness pleasantest pleasurably pleasure pleasuring positive
    positivest positivities praise praiseworthy praising precious prettiest prizewinning proudest
    proudly ptl pukka rejoicing remarkable reward rich rofl roflmao romance romanticising rotfl
    rotflmao rotflmfao rotflol rotgl securest self-confident sete sfete smartest smiled
    sophisticated soulmate splendent splendid splendiferous splendor success successes successful
    successfulness super superb superior supreme supremely sweetheart sweethearts tenderheartedly
    tenderheartednesses thankful treasurable treasured trustworthy tyvm vbs vwd warmheartedness
    welldoer win winner winnings wins won wonderful wonderfully wonderfulness worshipped wow wowed
    wowing x-d x-d xlnt xoxo ywia`,
};
