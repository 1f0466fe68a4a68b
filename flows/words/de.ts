import type { FlowWords } from './en.ts';

export default {
  language: {
    name: 'Deutsch',
    dates: 'de',
    betweenSentences: ' ',
  },

  consent: {
    opening:
      'Guten Tag{named, select, yes { {name}} other {}}, hier ist {company}{managed, select, yes {, im Namen von {manager}, Ihrer Ansprechperson bei uns} other {}}. {about}: {count, plural, one {# kurze Frage} other {# kurze Fragen}}, etwa {minutes} Min.\n\nIhre Antworten werden von {company} aufbewahrt, um unsere Arbeit zu verbessern, nur für die Kolleginnen und Kollegen sichtbar, die Ihre Aufträge bearbeiten, und auf Wunsch gelöscht. Senden Sie „Datenschutz“, um mehr zu erfahren, oder jederzeit „Stopp“, um zu beenden.',
    aboutArrived:
      'Ihre Sendung {shipment} ist angekommen, und wir möchten gern wissen, wie es gelaufen ist',
    aboutShipment: 'Wir möchten gern wissen, wie es mit Ihrer Sendung {shipment} gelaufen ist',
    openingQuestion: 'Dürfen wir beginnen?',
    begin: 'Ja, beginnen',
    notNow: 'Jetzt nicht',
    callMe: 'Bitte rufen Sie mich an',
    callComing:
      'Gern: Jemand ruft Sie an. Schreiben Sie uns hier, wann es Ihnen passt und unter welcher Nummer.',
    notNowReply:
      'Kein Problem. Wann immer es Ihnen passt, senden Sie „weiter“, und wir beginnen. Einen schönen Tag!',
    takenAsYes: 'Das nehme ich als Ja.',
    askConsentAgain: 'Bitte wählen Sie „Ja, beginnen“ oder „Jetzt nicht“.',
  },

  questions: {
    askOverall: 'Wie zufrieden sind Sie insgesamt mit der Sendung {shipment}?',
    askDimension: 'Wie bewerten Sie {dimension}?',
    askRecommendation:
      'Wie wahrscheinlich ist es, dass Sie {company} einem Geschäftspartner weiterempfehlen?',
    askEffort: 'Wie leicht war es für Sie, dass das Problem mit dieser Sendung bearbeitet wurde?',
    askExpectation: 'Wie ist es gelaufen, verglichen mit dem, was Sie erwartet haben?',
    askExpected: 'Welches Niveau sollte ein ausgezeichneter Lieferant hier erreichen: {dimension}?',
    scales: {
      satisfaction: '{lowest} = sehr unzufrieden, {highest} = sehr zufrieden',
      recommendation: '{lowest} = auf keinen Fall, {highest} = ganz sicher',
      effort: '{lowest} = sehr schwierig, {highest} = sehr leicht',
      expected: '{lowest} = sehr niedrig, {highest} = sehr hoch',
    },
    better: 'Besser als erwartet',
    asExpected: 'Wie erwartet',
    worse: 'Schlechter als erwartet',
    notApplicable: 'Trifft nicht zu',
    askOpen: 'Letzte Frage: Gibt es noch etwas, das wir wissen oder besser machen sollten?',
    askSeveral: 'Was davon ist bei der Sendung {shipment} schiefgegangen?',
    oneByOne: 'Wählen Sie eins nach dem anderen, oder schreiben Sie mehrere.',
    askMore: 'Notiert: {chosen}. Sonst noch etwas?',
    noneOfThese: 'Nichts davon',
    thatIsAll: 'Das ist alles',
    skip: 'Überspringen',
  },

  labels: {
    quality: 'die Qualität der Produkte',
    timeliness: 'die Pünktlichkeit der Lieferung',
    communication: 'unsere Kommunikation',
    documents: 'die Richtigkeit der Dokumente',
    reliability: 'die Verlässlichkeit von Zusagen',
    assurance: 'die Fachkenntnis und Vertrauenswürdigkeit',
    tangibles: 'das Erscheinungsbild von Ware, Verpackung und Dokumenten',
    empathy: 'das Eingehen auf Ihre Bedürfnisse',
    responsiveness: 'die Schnelligkeit von Antwort und Hilfe',
    overall: 'die Sendung insgesamt',
    recommend: 'die Weiterempfehlung',
    effort: 'wie leicht Sie Hilfe bekommen haben',
    open: 'Ihre Anmerkung',
    expectation: 'der Vergleich mit Ihren Erwartungen',
    problems: 'was schiefgegangen ist',
    expectedLevel: 'das erwartete Niveau ({dimension})',
  },

  options: {
    late: 'Verspätete Lieferung',
    damaged: 'Beschädigte Ware',
    'wrong-goods': 'Falsche Ware',
    missing: 'Fehlende Ware',
    defects: 'Produktmängel',
    packing: 'Verpackung',
    papers: 'Fehler in den Dokumenten',
    service: 'Service und Kommunikation',
  },

  whys: {
    sorryLow:
      'Es tut mir leid, dass diese Sendung Sie enttäuscht hat. Ihre Antwort geht an die Personen, die es in Ordnung bringen können, und ich frage nur noch das Wichtigste.',
    speakToPerson: 'Mit Menschen sprechen',
    moreQuestions: 'Weitere Fragen',
    whyFirst:
      'Vielen Dank. Sie haben für {dimension} {score} von {highest} vergeben. Was war der Hauptgrund?',
    meantBest:
      'Sie haben {score} von {highest} gegeben, und {highest} ist das Beste. Wenn Sie eine andere Bewertung meinten, senden Sie sie bitte; wenn nicht:',
    whyFailure: 'Sie haben {score} von {highest} gegeben. Was war der Hauptgrund?',
    whyNearTop: 'Vielen Dank. Was hat noch gefehlt, um {dimension} mit {highest} zu bewerten?',
    whyNext1: 'Sie sagten: „{quote}“. Warum ist das passiert, soweit Sie wissen?',
    whyNext2: '„{quote}“ – und was steckte dahinter?',
    whyNext3: 'Verstanden: „{quote}“. Was hat dazu geführt?',
    whyNext4:
      'Ein letztes Warum: „{quote}“ – was müsste sich ändern, damit es nicht wieder vorkommt?',
    examples: {
      any: 'Ich verstehe: „{quote}“. Könnten Sie ein Beispiel nennen – was ist passiert, und wann?',
      goods:
        'Ich verstehe: „{quote}“. Könnten Sie ein Beispiel nennen – welcher Karton oder welches Teil, und was war damit?',
      time: 'Ich verstehe: „{quote}“. Könnten Sie ein Beispiel nennen – was kam zu spät, und um wie viele Tage?',
      papers:
        'Ich verstehe: „{quote}“. Könnten Sie ein Beispiel nennen – welches Dokument, und was war daran falsch?',
      people:
        'Ich verstehe: „{quote}“. Könnten Sie ein Beispiel nennen – was ist passiert, mit wem und wann?',
    },
    dontKnow: 'Weiß ich nicht',
    chainThanks: 'Vielen Dank, das hilft uns, die Ursache zu finden.',
    chainRefused: 'In Ordnung, wir belassen es dabei.',
  },

  ending: {
    thanks:
      'Das war die letzte Frage. Vielen Dank{named, select, yes { {name}} other {}}! Ihre Antworten gehen direkt an die Personen, die Ihre Aufträge bearbeiten.',
    thanksLow:
      'Das war die letzte Frage. Vielen Dank{named, select, yes { {name}} other {}} für Ihre Offenheit. Ihre Antworten gehen direkt an die Personen, die Ihre Aufträge bearbeiten, und wir werden klären, was schiefgelaufen ist.',
    thanksRequest: 'Sie haben uns um etwas gebeten: Jemand aus unserem Team antwortet Ihnen hier.',
    changeHint: 'Um eine Antwort zu korrigieren, senden Sie „ändern“.',
  },

  unclear: {
    rating:
      'Ich bin nicht sicher, ob ich das als Bewertung verstanden habe. Bitte senden Sie eine Zahl von {lowest} bis {highest}.',
    outside:
      '{heard} liegt nicht auf dieser Skala. Bitte senden Sie eine Zahl von {lowest} bis {highest}.',
    options:
      'Das habe ich in der Liste leider nicht gefunden. Bitte wählen Sie daraus, oder senden Sie „überspringen“.',
    several:
      'Ich habe mehr als eine Bewertung erkannt. Welche soll ich notieren, von {lowest} bis {highest}?',
    expectation:
      'Ich bin nicht sicher, ob ich das verstanden habe. War es besser als erwartet, wie erwartet oder schlechter als erwartet?',
    still:
      'Leider erkenne ich darin noch immer keine Bewertung. Bitte senden Sie nur eine Zahl von {lowest} bis {highest} oder „überspringen“. Wenn Sie lieber mit einem Menschen sprechen, senden Sie „Mensch“.',
    choice:
      'Leider verstehe ich das noch immer nicht. Bitte drücken Sie eine der Schaltflächen oder schreiben Sie, was darauf steht. Wenn Sie lieber mit einem Menschen sprechen, senden Sie „Mensch“.',
    cannotJudge:
      'Das macht nichts. Wenn Sie es nicht beurteilen können, wählen Sie „Trifft nicht zu“.',
    cannotSay: 'Kein Problem. Senden Sie „überspringen“, um ohne Bewertung weiterzumachen.',
    emptyAnswer: 'Ich konnte in Ihrer Nachricht keine Wörter lesen.',
  },

  changes: {
    corrected: 'Korrigiert: {dimension}, {before} → {after}.',
    correctedWords: 'Korrigiert, vielen Dank.',
    recalled: 'Ich habe diese Antwort entfernt.',
    changeWhich: 'Welche Antwort möchten Sie ändern?',
    changeNothing: 'Es gibt noch keine Antwort, die Sie ändern könnten.',
    nothingBefore: 'Dies ist die erste Frage.',
    skipped: 'Übersprungen.',
  },

  goingOn: {
    reminder:
      'Eine kurze Erinnerung: Wir würden gern erfahren, wie es mit der Sendung {shipment} gelaufen ist.',
    welcomeBack:
      'Schön, wieder von Ihnen zu hören. Wir machen dort weiter, wo wir aufgehört haben.',
    resumed: 'Zurück zu unseren Fragen:',
    nextWaits:
      'Danke, die Sendung {shipment} habe ich auch. Bringen wir diese zuerst zu Ende; die andere folgt gleich danach.',
  },

  anytime: {
    noted: 'Vielen Dank, ich habe das notiert.',
    mediaNoted: 'Vielen Dank, ich habe das bei Ihren Antworten abgelegt.',
    staleChoice:
      'Diese Frage ist bereits beantwortet. Senden Sie „ändern“, um die Antwort zu korrigieren.',
    stopped:
      'Wir hören hier auf. Was Sie uns bisher gesagt haben, bleibt gespeichert; senden Sie „weiter“, falls Sie es sich anders überlegen.',
    optedOut:
      'Verstanden: Sie erhalten hier keine Nachrichten mehr von uns. Sollten Sie uns einmal schreiben wollen, tun Sie es einfach.',
    refused:
      'Entschuldigen Sie bitte die Störung. Wir fragen nichts weiter. Falls etwas schiefgelaufen ist, senden Sie „Mensch“.',
    humanComing: 'Ich gebe das an unser Team weiter; man wird Ihnen hier antworten.',
    angerHeard:
      'Es tut mir leid – das hätte nicht passieren dürfen. Keine weiteren Fragen: Jemand aus unserem Team meldet sich hier bei Ihnen.',
    crowded:
      'Wir haben in kurzer Zeit viele Nachrichten ausgetauscht, deshalb mache ich hier eine Pause. Jemand aus unserem Team sieht sich das an und antwortet Ihnen.',
    dataRequest:
      'Jemand aus unserem Team kümmert sich um Ihr Anliegen zu Ihren Daten und antwortet Ihnen hier.',
    who: 'Ich bin der Assistent von {company}, ein Programm, und frage im Namen der Personen, die Ihre Aufträge bearbeiten.',
    whoAbout: 'Es geht um die Sendung {shipment}.',
    whoOwner: 'Für Sie zuständig: {owner}.',
    whoProof: 'Das können Sie in Ihren eigenen Unterlagen prüfen:',
    facts: {
      product: 'Ware: {product}',
      destination: 'Bestimmungsort: {destination}',
      arrival: 'Ankunft: {day}',
    },
    help: 'Sie können mit den Schaltflächen oder in eigenen Worten antworten. Jederzeit möglich: „zurück“, „überspringen“, „ändern“, „Mensch“, „Sprache“, „wer sind Sie“, „Datenschutz“, „Stopp“, „nie wieder“.',
    privacy:
      '{company} bewahrt Ihre Antworten und dieses Gespräch auf, um die eigene Arbeit zu verbessern und Probleme mit Ihren Sendungen zu lösen. Sie werden von den Personen gesehen, die Ihre Aufträge bearbeiten, so lange aufbewahrt, wie es die Geschäftsbeziehung erfordert, und an niemanden sonst weitergegeben; übermittelt werden sie von diesem Messenger. Fotos und Dateien, die Sie senden, werden mit ihnen aufbewahrt. Eine Beschwerde oder der Wunsch, mit einem Menschen zu sprechen, wird jederzeit gehört und aufbewahrt, auch bevor Sie den Fragen zustimmen. Sie können sie einsehen, berichtigen oder löschen: Senden Sie „meine Daten“, „ändern“ oder „meine Daten löschen“.{link}',
    privacyLink: ' Mehr dazu: {link}',
    languageWhich: 'Welche Sprache bevorzugen Sie?',
    feedbackThanks: 'Vielen Dank, wir haben notiert: „{quote}“.',
    feedbackAsk: 'Bitte schreiben Sie, was Sie uns mitteilen möchten.',
  },

  files: {
    tooLarge:
      'Diese Datei ist größer als {limit} MB, ich konnte sie nicht aufbewahren. Bitte senden Sie eine kleinere, oder beschreiben Sie es mit Worten.',
  },

  welcome: {
    greeting:
      'Guten Tag{named, select, yes { {name}} other {}}, hier ist {company}. Wenn Sie uns sagen möchten, wie eine Sendung gelaufen ist, senden Sie bitte Ihre Auftrags- oder Sendungsnummer. Oder schreiben Sie einfach, was passiert ist.',
    noted:
      'Vielen Dank, wir haben das notiert und geben es weiter. Falls es um einen Auftrag geht, senden Sie bitte die Nummer; wenn Sie mit einem Menschen sprechen möchten, senden Sie „Mensch“.',
    orderUnknown:
      'Ich konnte diese Nummer nicht finden. Bitte prüfen Sie sie, oder schreiben Sie einfach, was passiert ist.',
    linkUnknown:
      'Dieser Link funktioniert hier nicht: Er ist vielleicht abgelaufen oder gehört jemand anderem. Bitte senden Sie Ihre Auftragsnummer, oder schreiben Sie einfach, was passiert ist.',
  },

  waiting: {
    isIn: 'Unser Team ist heute bis {time} Uhr ({zone}) da.',
    isOut: 'Im Moment ist niemand da: Unser Team ist am {day} um {time} Uhr ({zone}) wieder da.',
    sorry: 'Es tut mir leid: Bisher konnte Ihnen noch niemand antworten.',
    kept: 'Was Sie geschrieben haben, ist gespeichert.',
    known: 'Was Sie geschrieben haben, ist gespeichert, und unser Team weiß, dass Sie warten.',
    goOn: 'Senden Sie „weiter“, um inzwischen mit den Fragen fortzufahren.',
    continue: 'Weiter',
  },

  verification: {
    told: 'Guten Tag{named, select, yes { {name}} other {}}, zu Ihrer Sendung {shipment}: {told}',
    ask: 'Ist die Sache für Sie damit erledigt?',
    yes: 'Ja, erledigt',
    no: 'Nein, noch nicht',
    reminder: 'Dürfen wir noch einmal nach Sendung {shipment} fragen?',
    thanks: 'Danke für die Nachricht. Es freut uns, dass es erledigt ist.',
    whatIsLeft: 'Das tut uns leid. Was stimmt noch nicht?',
    reopened:
      'Danke, ich habe es weitergegeben: Die Sache ist wieder offen, und jemand aus dem Team antwortet Ihnen hier.',
    unclear:
      'Damit wir es richtig festhalten: Ist es erledigt? Bitte wählen Sie "{yes}" oder "{no}".',
    late: 'Diese Frage ist nicht mehr offen. Stimmt noch etwas nicht, senden Sie "Mensch".',
  },
} satisfies FlowWords;
