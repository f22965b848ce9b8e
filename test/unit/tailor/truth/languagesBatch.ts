import type { Case } from './cases.ts';
import { degree, type Person } from './resumes.ts';

/** Résumés in German, French, Spanish and Portuguese: light honest rewordings, and lies. */
export const languagesPeople = {
  german: {
    name: 'Katrin Sommer',
    roles: [{ position: 'Softwareentwicklerin', name: 'Nordlicht Systeme', location: 'Altstadt', dates: 'Mai 2019 -- heute', bullets: [
      'Entwicklung einer Lagerverwaltung in Java und PostgreSQL für 12 Filialen',
      'Reduzierte die Dauer der Tests von 40 auf 15 Minuten durch parallele Ausführung',
      'Unterstützte zwei Kollegen bei der Einführung von Docker',
      'Betreuung von etwa 200 Anwendern bei technischen Fragen',
      'Schulte 8 neue Mitarbeiter in der Bedienung der Kassensoftware',
      'Erstellte monatlich einen Bericht für die Geschäftsführung',
    ] }],
    degree: degree('B.Sc. Informatik', 'Hochschule Altstadt', '2015 -- 2019'), skills: ['Kenntnisse: Java, PostgreSQL, Docker'],
  },
  french: {
    name: 'Julien Mercier',
    roles: [{ position: 'Comptable', name: 'Ateliers du Sud', location: 'Valmont', dates: '2018 -- 2023', bullets: [
      'Préparation des bilans mensuels pour 4 filiales',
      'Réduit le délai de clôture de 10 à 6 jours avec Excel',
      'Participé à la mise en place de SAP avec trois collègues',
      'Traité environ 300 factures par mois',
      'Formé 5 stagiaires à la saisie des factures',
    ] }],
    degree: degree('Licence de comptabilité', 'Université de Valmont', '2015 -- 2018'), skills: ['Outils : SAP, Excel'],
  },
  spanish: {
    name: 'Lucía Romero',
    roles: [{ position: 'Enfermera', name: 'Clínica del Valle', location: 'Montesol', dates: '2017 -- 2024', bullets: [
      'Atendí a 15 pacientes por turno en la unidad de cirugía',
      'Colaboré con el equipo médico en la atención de urgencias',
      'Reduje los errores de medicación de 12 a 5 casos por año',
      'Formé a 6 enfermeras nuevas en el uso de bombas de infusión',
      'Elaboré informes semanales para la jefatura de enfermería',
    ] }],
    degree: degree('Grado en Enfermería', 'Universidad de Montesol', '2013 -- 2017'), skills: ['Idiomas: español, inglés'],
  },
  portuguese: {
    name: 'Tiago Nunes',
    roles: [{ position: 'Analista de dados', name: 'Rio Claro Seguros', location: 'Porto Belo', dates: '2019 -- 2024', bullets: [
      'Desenvolvi 14 painéis em Tableau para a equipe de vendas',
      'Automatizei o relatório mensal com Python, reduzindo o tempo de 3 dias para 4 horas',
      'Apoiei dois gerentes na análise de clientes',
      'Treinei 10 colegas no uso de SQL',
      'Participei de um projeto piloto de previsão de demanda',
    ] }],
    degree: degree('Bacharelado em Estatística', 'Universidade de Porto Belo', '2014 -- 2018'), skills: ['Ferramentas: Tableau, Python, SQL'],
  },
} as const satisfies Record<string, Person>;

export const languagesBatch: readonly Case<keyof typeof languagesPeople>[] = [
  { person: 'german', bullet: 'Entwicklung einer', honest: ['Entwickelte eine Lagerverwaltung für 12 Filialen in Java und PostgreSQL', 'Erstellung einer Lagerverwaltung mit Java und PostgreSQL für zwölf Filialen', 'Programmierte eine Lagerverwaltung in Java mit PostgreSQL für 12 Filialen'], lies: [
    'Entwicklung einer Lagerverwaltung in Java und PostgreSQL für 120 Filialen', 'Entwicklung einer Lagerverwaltung in Java, Kotlin und PostgreSQL für 12 Filialen', 'Leitung der Entwicklung einer Lagerverwaltung in Java und PostgreSQL für 12 Filialen', 'Entwicklung einer weltweiten Lagerverwaltung in Java und PostgreSQL für 12 Länder',
  ] },
  { person: 'german', bullet: 'Reduzierte die', honest: ['Senkte die Dauer der Tests durch parallele Ausführung von 40 auf 15 Minuten', 'Verkürzte die Testdauer von 40 auf 15 Minuten durch parallele Ausführung'], lies: [
    'Reduzierte die Dauer der Tests von 40 auf 5 Minuten durch parallele Ausführung', 'Reduzierte die Dauer der Tests von 40 auf 15 Sekunden durch parallele Ausführung', 'Reduzierte die Kosten der Tests von 40 auf 15 Euro durch parallele Ausführung', 'Reduzierte die Dauer der Tests um 40 Minuten durch parallele Ausführung',
  ] },
  { person: 'german', bullet: 'Unterstützte zwei', honest: ['Half zwei Kollegen bei der Einführung von Docker', 'Unterstützung von zwei Kollegen bei der Einführung von Docker'], lies: [
    'Führte Docker mit zwei Kollegen ein', 'Leitete zwei Kollegen bei der Einführung von Docker', 'Unterstützte zwei Kollegen bei der Einführung von Docker und Kubernetes', 'Verantwortlich für die Einführung von Docker',
  ] },
  { person: 'german', bullet: 'Betreuung von', honest: ['Betreute rund 200 Anwender bei technischen Fragen', 'Unterstützung von ca. 200 Anwendern bei technischen Fragen'], lies: ['Betreuung von über 200 Anwendern bei technischen Fragen', 'Betreuung von etwa 2.000 Anwendern bei technischen Fragen', 'Betreuung von etwa 200 Anwendern weltweit bei technischen Fragen'] },
  { person: 'german', bullet: 'Schulte 8', honest: ['Schulung von 8 neuen Mitarbeitern in der Bedienung der Kassensoftware', 'Schulte acht neue Mitarbeiter in der Bedienung der Kassensoftware'], lies: ['Leitete 8 neue Mitarbeiter in der Bedienung der Kassensoftware', 'Schulte 18 neue Mitarbeiter in der Bedienung der Kassensoftware', 'Schulte 8 neue Führungskräfte in der Bedienung der Kassensoftware'] },
  { person: 'german', bullet: 'Erstellte monatlich', honest: ['Erstellung eines monatlichen Berichts für die Geschäftsführung', 'Verfasste jeden Monat einen Bericht für die Geschäftsführung'], lies: ['Erstellte täglich einen Bericht für die Geschäftsführung', 'Erstellte monatlich einen Bericht als Mitglied der Geschäftsführung'] },
  { person: 'french', bullet: 'Préparation', honest: ['Préparé les bilans mensuels de 4 filiales', 'Préparation de bilans mensuels pour quatre filiales'], lies: ['Préparation des bilans annuels pour 4 filiales', 'Préparation des bilans mensuels pour 14 filiales', 'Préparation et certification des bilans mensuels pour 4 filiales'] },
  { person: 'french', bullet: 'Réduit le', honest: ['Réduction du délai de clôture de 10 à 6 jours avec Excel', 'Diminué le délai de clôture de 10 à 6 jours avec Excel'], lies: ['Réduit le délai de clôture de 10 à 4 jours avec Excel', 'Réduit le délai de clôture de 10 à 6 heures avec Excel', 'Réduit le délai de clôture de 10 à 6 jours avec Python', 'Réduit les coûts de clôture de 10 à 6 jours avec Excel'] },
  { person: 'french', bullet: 'Participé', honest: ['Participation à la mise en place de SAP avec trois collègues', 'Participé avec 3 collègues à la mise en place de SAP'], lies: ['Dirigé la mise en place de SAP avec trois collègues', 'Participé à la mise en place de SAP et Oracle avec trois collègues', 'Mis en place SAP'] },
  { person: 'french', bullet: 'Traité environ', honest: ['Traitement d\'environ 300 factures par mois', 'Traité environ 300 factures chaque mois'], lies: ['Traité plus de 300 factures par mois', 'Traité environ 300 factures par jour', 'Traité environ 3 000 factures par mois'] },
  { person: 'french', bullet: 'Formé 5', honest: ['Formation de 5 stagiaires à la saisie des factures', 'Formé cinq stagiaires à la saisie de factures'], lies: ['Encadré 5 salariés à la saisie des factures', 'Formé 50 stagiaires à la saisie des factures'] },
  { person: 'spanish', bullet: 'Atendí', honest: ['Atendí a 15 pacientes en cada turno en la unidad de cirugía', 'Atendí a quince pacientes por turno en la unidad de cirugía'], lies: ['Atendí a 50 pacientes por turno en la unidad de cirugía', 'Dirigí la unidad de cirugía con 15 pacientes por turno', 'Atendí a 15 pacientes críticos por turno en la unidad de cirugía'] },
  { person: 'spanish', bullet: 'Colaboré', honest: ['Colaboración con el equipo médico en la atención de urgencias', 'Colaboré en la atención de urgencias con el equipo médico'], lies: ['Lideré el equipo médico en la atención de urgencias', 'Gestioné la atención de urgencias', 'Colaboré con el equipo médico en la atención de urgencias y trasplantes'] },
  { person: 'spanish', bullet: 'Reduje', honest: ['Disminuí los errores de medicación de 12 a 5 casos por año', 'Reducción de los errores de medicación de 12 a 5 casos anuales'], lies: ['Reduje los errores de medicación de 12 a 2 casos por año', 'Reduje los errores de medicación en un 58 %', 'Reduje los errores de medicación de 12 a 5 casos por mes'] },
  { person: 'spanish', bullet: 'Formé', honest: ['Capacité a 6 enfermeras nuevas en el uso de bombas de infusión', 'Formación de seis enfermeras nuevas en el uso de bombas de infusión'], lies: ['Formé a 16 enfermeras nuevas en el uso de bombas de infusión', 'Dirigí a 6 enfermeras en el uso de bombas de infusión'] },
  { person: 'spanish', bullet: 'Elaboré', honest: ['Elaboración de informes semanales para la jefatura de enfermería', 'Preparé informes semanales para la jefatura de enfermería'], lies: ['Elaboré informes diarios para la jefatura de enfermería', 'Elaboré informes semanales como jefa de enfermería'] },
  { person: 'portuguese', bullet: 'Desenvolvi 14', honest: ['Criei 14 painéis em Tableau para a equipe de vendas', 'Desenvolvimento de 14 painéis no Tableau para a equipe de vendas'], lies: ['Desenvolvi 140 painéis em Tableau para a equipe de vendas', 'Desenvolvi 14 painéis em Power BI para a equipe de vendas', 'Desenvolvi 14 painéis em Tableau para toda a empresa'] },
  { person: 'portuguese', bullet: 'Automatizei', honest: ['Automação do relatório mensal com Python, reduzindo o tempo de 3 dias para 4 horas', 'Automatizei o relatório mensal usando Python, reduzindo o tempo de três dias para quatro horas'], lies: ['Automatizei o relatório mensal com Python, reduzindo o tempo de 3 dias para 4 minutos', 'Automatizei o relatório diário com Python, reduzindo o tempo de 3 dias para 4 horas', 'Automatizei o relatório mensal com Python e Spark, reduzindo o tempo de 3 dias para 4 horas'] },
  { person: 'portuguese', bullet: 'Apoiei', honest: ['Apoio a dois gerentes na análise de clientes', 'Ajudei dois gerentes na análise de clientes'], lies: ['Liderei dois gerentes na análise de clientes', 'Realizei a análise de clientes', 'Apoiei doze gerentes na análise de clientes'] },
  { person: 'portuguese', bullet: 'Treinei', honest: ['Treinamento de 10 colegas no uso de SQL', 'Capacitei dez colegas no uso de SQL'], lies: ['Treinei 100 colegas no uso de SQL', 'Treinei 10 colegas no uso de SQL e Python', 'Gerenciei 10 colegas no uso de SQL'] },
  { person: 'portuguese', bullet: 'Participei', honest: ['Participação em um projeto piloto de previsão de demanda', 'Participei do projeto piloto de previsão de demanda'], lies: ['Liderei um projeto piloto de previsão de demanda', 'Participei de um projeto de previsão de demanda em produção', 'Participei de um projeto piloto de previsão de vendas'] },
];
