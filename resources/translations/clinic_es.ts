<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>clinic</name>
    <message>
        <source>   F6 questions, signature</source>
        <translation>   F6 preguntas, firma</translation>
    </message>
    <message>
        <source> Answered {reply}.</source>
        <translation> Respondido: {reply}.</translation>
    </message>
    <message>
        <source> Asked by {asking}.</source>
        <translation> Lo pide {asking}.</translation>
    </message>
    <message>
        <source> by {binned_by}</source>
        <translation> por {binned_by}</translation>
    </message>
    <message>
        <source> by {made_by}</source>
        <translation> por {made_by}</translation>
    </message>
    <message>
        <source> Charted: {said}.</source>
        <translation> Anotado: {said}.</translation>
    </message>
    <message>
        <source> Not charted yet.</source>
        <translation> Aún no anotado.</translation>
    </message>
    <message>
        <source> Shipped: {under}.</source>
        <translation> Incluido: {under}.</translation>
    </message>
    <message>
        <source> to next unit</source>
        <translation> para la siguiente unidad</translation>
    </message>
    <message>
        <source> · {said} of {rules} rules had found it</source>
        <translation> · {said} de {rules} reglas lo habían encontrado</translation>
    </message>
    <message>
        <source>, Enter leads to its field</source>
        <translation>, Intro lleva a su campo</translation>
    </message>
    <message>
        <source>, other patient</source>
        <translation>, otro paciente</translation>
    </message>
    <message>
        <source>, SHA-256 {sha}</source>
        <translation>, SHA-256 {sha}</translation>
    </message>
    <message>
        <source>, {hidden} more</source>
        <translation>, {hidden} más</translation>
    </message>
    <message>
        <source>, {treated} min treated</source>
        <translation>, {treated} min tratados</translation>
    </message>
    <message>
        <source>02 Telehealth, elsewhere</source>
        <translation>02 Telesalud, otro lugar</translation>
    </message>
    <message>
        <source>1 answer of yours</source>
        <translation>1 respuesta suya</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 visit a day</source>
        <translation>1 visita al día</translation>
    </message>
    <message>
        <source>10 Telehealth, home</source>
        <translation>10 Telesalud, en casa</translation>
    </message>
    <message>
        <source>11 Office</source>
        <translation>11 Consultorio</translation>
    </message>
    <message>
        <source>11/20/2026, or t for today</source>
        <translation>11/20/2026, o t para hoy</translation>
    </message>
    <message>
        <source>12 Home</source>
        <translation>12 Domicilio</translation>
    </message>
    <message>
        <source>13 Assisted living</source>
        <translation>13 Vivienda asistida</translation>
    </message>
    <message>
        <source>14 days or less</source>
        <translation>14 días o menos</translation>
    </message>
    <message>
        <source>14 Group home</source>
        <translation>14 Hogar grupal</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 a 30 días</translation>
    </message>
    <message>
        <source>19 Off-campus hospital</source>
        <translation>19 Hospital, fuera del campus</translation>
    </message>
    <message>
        <source>2 a week</source>
        <translation>2 por semana</translation>
    </message>
    <message>
        <source>2 to 7 days</source>
        <translation>de 2 a 7 días</translation>
    </message>
    <message>
        <source>22 On-campus hospital</source>
        <translation>22 Hospital, en el campus</translation>
    </message>
    <message>
        <source>24 Surgery center</source>
        <translation>24 Centro quirúrgico</translation>
    </message>
    <message>
        <source>2nd payer</source>
        <translation>2.º pagador</translation>
    </message>
    <message>
        <source>2nd payer: {count}</source>
        <translation>2.º pagador: {count}</translation>
    </message>
    <message>
        <source>31 Skilled nursing</source>
        <translation>31 Enfermería especializada</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 a 60 días</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>de 31 a 90 días</translation>
    </message>
    <message>
        <source>32 Nursing facility</source>
        <translation>32 Residencia de enfermería</translation>
    </message>
    <message>
        <source>33 Custodial care</source>
        <translation>33 Cuidado custodial</translation>
    </message>
    <message>
        <source>34 Hospice</source>
        <translation>34 Hospicio</translation>
    </message>
    <message>
        <source>59, XS</source>
        <translation>59, XS</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 a 90 días</translation>
    </message>
    <message>
        <source>62 CORF</source>
        <translation>62 CORF</translation>
    </message>
    <message>
        <source>7110, nickname or words</source>
        <translation>7110, apodo o palabras</translation>
    </message>
    <message>
        <source>7th character D</source>
        <translation>7.º carácter D</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>de 8 a 30 días</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semanas</translation>
    </message>
    <message>
        <source>902 917, 9:02-9:17 or 902 +15     T, A or B; 1, 2 or 3     Enter goes on     Esc leaves</source>
        <translation>902 917, 9:02-9:17 o 902 +15     T, A o B; 1, 2 o 3     Intro continúa     Esc sale</translation>
    </message>
    <message>
        <source>99 Other</source>
        <translation>99 Otro</translation>
    </message>
    <message>
        <source>9:02 or 902</source>
        <translation>9:02 o 902</translation>
    </message>
    <message>
        <source>9:17 or +15</source>
        <translation>9:17 o +15</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; luego </translation>
    </message>
    <message>
        <source>A backup is made by itself every half hour and when the program ends, if anything was changed. Each is encrypted, carries its wrapped keys, and counts only after it was opened and every page was looked at.</source>
        <translation>Se hace una copia de seguridad por sí sola cada media hora y al cerrar el programa, si algo cambió. Cada una está cifrada, lleva sus claves protegidas y solo cuenta después de haberse abierto y revisado página por página.</translation>
    </message>
    <message>
        <source>A block by the clock</source>
        <translation>Un bloque según el reloj</translation>
    </message>
    <message>
        <source>A block needs the code that was given.</source>
        <translation>Un bloque necesita el código que se dio.</translation>
    </message>
    <message>
        <source>A charge lies above 0 and up to {most}.</source>
        <translation>Un cargo es mayor que 0 y de hasta {most}.</translation>
    </message>
    <message>
        <source>A code in plain words or figures: what it means on a day, since when, and what its notes say.</source>
        <translation>Un código, en palabras o en cifras: qué significa en una fecha, desde cuándo y qué dicen sus notas.</translation>
    </message>
    <message>
        <source>A diagnosis that names the cause of a weakness ends the use of the symptom code from its day on. Tools, Confirmed diagnoses, lists the claims that still carry the symptom.</source>
        <translation>Un diagnóstico que nombra la causa de una debilidad termina el uso del código de síntoma desde su día. Herramientas, Diagnósticos confirmados, lista las reclamaciones que todavía llevan el síntoma.</translation>
    </message>
    <message>
        <source>A difference waits for your decision.</source>
        <translation>Una diferencia espera su decisión.</translation>
    </message>
    <message>
        <source>A disease was charted that names what a weakness comes from. These claims of the same patient, of that day and later, still carry the symptom. A claim sent before that day said what was known, and stays.</source>
        <translation>Se anotó una enfermedad que explica una debilidad. Estas reclamaciones del mismo paciente, de ese día y posteriores, todavía llevan el síntoma. Una reclamación enviada antes de ese día dijo lo que se sabía, y se queda como está.</translation>
    </message>
    <message>
        <source>A few questions lead to the code that the note can carry, and say what the note has to show for it.</source>
        <translation>Unas pocas preguntas llevan al código que la nota puede sostener y dicen qué debe mostrar la nota para ello.</translation>
    </message>
    <message>
        <source>A force in kg, lb or N. It is kept in the unit typed; the other one stands beside it to be read.</source>
        <translation>Una fuerza en kg, lb o N. Se guarda en la unidad escrita; la otra se muestra al lado.</translation>
    </message>
    <message>
        <source>A key of this condition has more levels than any condition needs.</source>
        <translation>Una clave de esta condición tiene más niveles de los que necesita cualquier condición.</translation>
    </message>
    <message>
        <source>A new finding, a marked change, no response, or a planned discharge; never the calendar.</source>
        <translation>Un hallazgo nuevo, un cambio marcado, falta de respuesta o un alta planificada; nunca el calendario.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>A paper that is printed or saved leaves the encrypted store.</source>
        <translation type="vanished">Un documento impreso o guardado sale del almacén cifrado.</translation>
    </message>
    <message>
        <source>A passphrase for this person, to be changed by the person later</source>
        <translation>Una frase de contraseña para esta persona, que ella cambiará después</translation>
    </message>
    <message>
        <source>A payer of your own</source>
        <translation>Un pagador propio</translation>
    </message>
    <message>
        <source>A person needs a credential.</source>
        <translation>Una persona necesita una credencial.</translation>
    </message>
    <message>
        <source>A person needs a last name and a credential.</source>
        <translation>Una persona necesita apellido y credencial.</translation>
    </message>
    <message>
        <source>A person needs a last name.</source>
        <translation>Una persona necesita un apellido.</translation>
    </message>
    <message>
        <source>A rule needs a name, such as OWN-CIGNA-97140.</source>
        <translation>Una regla necesita un nombre, como OWN-CIGNA-97140.</translation>
    </message>
    <message>
        <source>A sample drawn by chance that can be drawn again, each note scored against the checklist.</source>
        <translation>Una muestra al azar que puede sortearse otra vez, con cada nota calificada según la lista de control.</translation>
    </message>
    <message>
        <source>A sheet made before opens nothing any more.</source>
        <translation>Una hoja hecha antes ya no abre nada.</translation>
    </message>
    <message>
        <source>A sheet opens this clinic. A new one makes it void.</source>
        <translation>Una hoja abre esta clínica. Una nueva la anula.</translation>
    </message>
    <message>
        <source>a symptom only</source>
        <translation>solo un síntoma</translation>
    </message>
    <message>
        <source>A tax number has nine digits; this has {count}.</source>
        <translation>Un número fiscal tiene nueve cifras; este tiene {count}.</translation>
    </message>
    <message>
        <source>A taxonomy code has ten letters and digits; this has {count}.</source>
        <translation>Un código de taxonomía tiene diez letras y cifras; este tiene {count}.</translation>
    </message>
    <message>
        <source>A telephone number has ten digits; this has {count}.</source>
        <translation>Un número de teléfono tiene diez cifras; este tiene {count}.</translation>
    </message>
    <message>
        <source>A template holds diagnoses and service lines with their modifiers and pointers, never minutes. In a visit its name stands in the list of codes, too: type it where a code goes.</source>
        <translation>Una plantilla contiene diagnósticos y líneas de servicio con sus modificadores y punteros, nunca minutos. En una visita, su nombre también está en la lista de códigos: escríbalo donde va un código.</translation>
    </message>
    <message>
        <source>A therapist who may sign and bill</source>
        <translation>Un terapeuta que pueda firmar y facturar</translation>
    </message>
    <message>
        <source>A visit has at most {most_lines} lines.</source>
        <translation>Una visita tiene {most_lines} líneas como máximo.</translation>
    </message>
    <message>
        <source>A visit has at most {most} diagnoses; nothing was put in.</source>
        <translation>Una visita tiene como máximo {most} diagnósticos; no se insertó nada.</translation>
    </message>
    <message>
        <source>A visit has at most {most} lines; nothing was put in.</source>
        <translation>Una visita tiene como máximo {most} líneas; no se insertó nada.</translation>
    </message>
    <message>
        <source>A visit is billed under the authorization of its day, payer and discipline, and is counted by itself.</source>
        <translation>Una visita se factura con la autorización de su día, pagador y disciplina, y se cuenta por sí sola.</translation>
    </message>
    <message>
        <source>A visit is taken whole or not at all: one refused row keeps the others of its visit out.</source>
        <translation>Una visita se toma entera o no se toma: una fila rechazada deja fuera a las demás de su visita.</translation>
    </message>
    <message>
        <source>A visit takes its payer, member number and insured from the coverage of its day of service.</source>
        <translation>Una visita toma pagador, número de miembro y asegurado de la cobertura de su día de servicio.</translation>
    </message>
    <message>
        <source>A ZIP+4 code has nine digits; this has {count}.</source>
        <translation>Un código ZIP+4 tiene nueve cifras; este tiene {count}.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept or discard it first.</source>
        <translation>Acéptela o descártela primero.</translation>
    </message>
    <message>
        <source>accept {rule}</source>
        <translation>aceptar {rule}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted: {waived}</source>
        <translation>Aceptado: {waived}</translation>
    </message>
    <message>
        <source>accepted: {waived}</source>
        <translation>aceptado: {waived}</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>account of {object_id}</source>
        <translation>cuenta de {object_id}</translation>
    </message>
    <message>
        <source>Active treatment</source>
        <translation>Tratamiento activo</translation>
    </message>
    <message>
        <source>Activities limited</source>
        <translation>Actividades limitadas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Agregar un bloque</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Agregar una condición</translation>
    </message>
    <message>
        <source>Add a payer of your own</source>
        <translation>Agregar un pagador propio</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Agregar bloque</translation>
    </message>
    <message>
        <source>Add the payer</source>
        <translation>Agregar el pagador</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Agregar esta persona</translation>
    </message>
    <message>
        <source>Added {account}</source>
        <translation type="vanished">Se agregó {account}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Se agregó {name}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Agregado: {name}</translation>
    </message>
    <message>
        <source>Addendum dated</source>
        <translation>Adenda con fecha</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Sumando</translation>
    </message>
    <message>
        <source>Adding up was stopped</source>
        <translation>Se detuvo la suma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address, with city, state and ZIP</source>
        <translation>Dirección, con ciudad, estado y código postal</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After an operation</source>
        <translation>Después de una operación</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Age, d</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All cards as a paper</source>
        <translation>Todas las tarjetas en papel</translation>
    </message>
    <message>
        <source>All clinicians</source>
        <translation>Todos los profesionales</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>All fields{more}</source>
        <translation>Todos los campos{more}</translation>
    </message>
    <message>
        <source>All groups are typed right.</source>
        <translation>Todos los grupos están bien escritos.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All of the front desk; payers, rules, imports, marking claims sent, paid or denied.</source>
        <translation>Todo lo de recepción; pagadores, reglas, importaciones, marcar reclamaciones como enviadas, pagadas o denegadas.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>se cumplen todas estas</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Todos los pagadores</translation>
    </message>
    <message>
        <source>All running numbers and where they come from  {key}</source>
        <translation>Todos los números en curso y de dónde vienen  {key}</translation>
    </message>
    <message>
        <source>All running numbers and where they come from, {hidden} more than shown</source>
        <translation>Todos los números en curso y de dónde vienen, {hidden} más de los que se muestran</translation>
    </message>
    <message>
        <source>all that the minutes carry is billed</source>
        <translation>se factura todo lo que dan los minutos</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>Todos los terapeutas</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>AMA, midpoint</source>
        <translation>AMA, punto medio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount not paid</source>
        <translation>Importe no pagado</translation>
    </message>
    <message>
        <source>An episode needs its discipline and the first day of treatment.</source>
        <translation>Un episodio necesita su disciplina y el primer día de tratamiento.</translation>
    </message>
    <message>
        <source>An NPI begins with 1 or 2.</source>
        <translation>Un NPI comienza con 1 o 2.</translation>
    </message>
    <message>
        <source>An NPI has ten digits; this has {count}.</source>
        <translation>Un NPI tiene diez cifras; este tiene {count}.</translation>
    </message>
    <message>
        <source>and what the last check said</source>
        <translation>y lo que dijo la última revisión</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Another one from that day</source>
        <translation>Otra desde ese día</translation>
    </message>
    <message>
        <source>Another patient from {start} to {end}.</source>
        <translation>Otro paciente de {start} a {end}.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer in the payer profile</source>
        <translation>Responder en el perfil del pagador</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Answer kept: visit {number} is back in the queue</source>
        <translation>Respuesta guardada: la visita {number} está de nuevo en la cola</translation>
    </message>
    <message>
        <source>Answer the question at the left: Y for yes, N for no, U if you are not sure.</source>
        <translation>Responda la pregunta de la izquierda: Y para sí, N para no, U si no está seguro.</translation>
    </message>
    <message>
        <source>Answer, as it stands on the slip</source>
        <translation>Respuesta, como está en la hoja</translation>
    </message>
    <message>
        <source>Answer: {answer} ({when}{by})</source>
        <translation>Respuesta: {answer} ({when}{by})</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Answered; it stands at the finding</source>
        <translation>Respondida; está en el hallazgo</translation>
    </message>
    <message>
        <source>Answer{unit}</source>
        <translation>Respuesta{unit}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Apply fix</source>
        <translation>A&amp;plicar corrección</translation>
    </message>
    <message>
        <source>arrows move the block</source>
        <translation>las flechas mueven el bloque</translation>
    </message>
    <message>
        <source>arrows move the end</source>
        <translation>las flechas mueven el final</translation>
    </message>
    <message>
        <source>arrows move the start</source>
        <translation>las flechas mueven el inicio</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>al día de hoy</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>como viene incluido</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>as {base}</source>
        <translation>como {base}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask for my passphrase again</source>
        <translation>Pedir de nuevo mi frase de contraseña</translation>
    </message>
    <message>
        <source>ask for the note</source>
        <translation>pedir la nota</translation>
    </message>
    <message>
        <source>Ask the therapist</source>
        <translation>Preguntar al terapeuta</translation>
    </message>
    <message>
        <source>Ask the &amp;therapist…</source>
        <translation>Preguntar al &amp;terapeuta…</translation>
    </message>
    <message>
        <source>Ask therapist</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask therapist…</source>
        <translation>Preguntar al terapeuta…</translation>
    </message>
    <message>
        <source>Ask why: the rule opens with its source and date. Escape leads back.</source>
        <translation>Pregunte por qué: la regla se abre con su fuente y fecha. Escape lleva de vuelta.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Asked {to}: {words}</source>
        <translation>Preguntado a {to}: {words}</translation>
    </message>
    <message>
        <source>asked, past its days</source>
        <translation>consultada, fuera de sus días</translation>
    </message>
    <message>
        <source>Asked; the visit waits for the answer</source>
        <translation>Preguntado; la visita espera la respuesta</translation>
    </message>
    <message>
        <source>Asking therapists</source>
        <translation>Preguntando a los terapeutas</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Preguntar…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asistente</translation>
    </message>
    <message>
        <source>assistant minutes</source>
        <translation>minutos del asistente</translation>
    </message>
    <message>
        <source>At least one visit each. {flag_key} and {pass_key} take the visit that is open.</source>
        <translation>Al menos una visita de cada tipo. {flag_key} y {pass_key} toman la visita abierta.</translation>
    </message>
    <message>
        <source>At risk, estimate: {amount}, the charges of {visits} not sent with a Must fix.</source>
        <translation>En riesgo, estimación: {amount}, los cargos de {visits} no enviadas que deben corregirse.</translation>
    </message>
    <message>
        <source>Attestation for a student</source>
        <translation>Declaración por un estudiante</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>&amp;Audit of weakness claims</source>
        <translation>&amp;Auditoría de reclamaciones por debilidad</translation>
    </message>
    <message>
        <source>Audit of weakness claims</source>
        <translation>Auditoría de reclamaciones por debilidad</translation>
    </message>
    <message>
        <source>Audit sheet</source>
        <translation>Hoja de auditoría</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>&amp;Registro de auditoría</translation>
    </message>
    <message>
        <source>Audit &amp;trail</source>
        <translation type="vanished">Regis&amp;tro de auditoría</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Authorization {number}</source>
        <translation>Autorización {number}</translation>
    </message>
    <message>
        <source>Authorization, box 23</source>
        <translation>Autorización, casilla 23</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Authorizations of this patient</source>
        <translation>Autorizaciones de este paciente</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Authorized to</source>
        <translation>Autorizado hasta</translation>
    </message>
    <message>
        <source>Auto accident</source>
        <translation>Accidente de auto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>Volver al panel</translation>
    </message>
    <message>
        <source>Back to the shipped answer</source>
        <translation>Volver a la respuesta incluida</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Volver a la visita</translation>
    </message>
    <message>
        <source>Back to &amp;work</source>
        <translation>De vuelta al &amp;trabajo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Backup {backup}, opened and verified</source>
        <translation>Copia de seguridad del {backup}, abierta y verificada</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>C&amp;opias de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups are copied to a second place from now on</source>
        <translation>Desde ahora las copias se guardan también en un segundo lugar</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>based on {base}</source>
        <translation>basado en {base}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before it, each by one more press:</source>
        <translation>Antes, cada paso con otra pulsación:</translation>
    </message>
    <message>
        <source>before sending</source>
        <translation>antes de enviar</translation>
    </message>
    <message>
        <source>before sending; and {count} kind more</source>
        <translation>antes de enviar; y {count} tipo más</translation>
    </message>
    <message>
        <source>before sending; and {count} kinds more</source>
        <translation>antes de enviar; y {count} tipos más</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin the visit</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Begin with the last visit's codes</source>
        <translation>Comenzar con los códigos de la última visita</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Behind the signature.</source>
        <translation>Tras la firma.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Escribiéndose</translation>
    </message>
    <message>
        <source>Beside, group</source>
        <translation>Al lado, grupo</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>facturable</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>B&amp;in and retention</source>
        <translation>Papelera y co&amp;nservación</translation>
    </message>
    <message>
        <source>blank: all codes</source>
        <translation>vacío: todos los códigos</translation>
    </message>
    <message>
        <source>blank: always</source>
        <translation>vacío: siempre</translation>
    </message>
    <message>
        <source>blank: not limited</source>
        <translation>vacío: sin límite</translation>
    </message>
    <message>
        <source>blank: still</source>
        <translation>vacío: todavía</translation>
    </message>
    <message>
        <source>block {place} of {blocks}</source>
        <translation>bloque {place} de {blocks}</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>nac. {born}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>box 24</source>
        <translation>casilla 24</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Bring in charges</source>
        <translation>Importar cargos</translation>
    </message>
    <message>
        <source>Brin&amp;g in records</source>
        <translation>I&amp;mportar registros</translation>
    </message>
    <message>
        <source>Bring in records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Bring in {count} patient</source>
        <translation>Importar {count} paciente</translation>
    </message>
    <message>
        <source>Bring in {count} patients</source>
        <translation>Importar {count} pacientes</translation>
    </message>
    <message>
        <source>Bring in {count} visit</source>
        <translation>Importar {count} visita</translation>
    </message>
    <message>
        <source>Bring in {count} visits</source>
        <translation>Importar {count} visitas</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Importado hasta ahora</translation>
    </message>
    <message>
        <source>Brought in; it can be taken back</source>
        <translation>Importado; se puede deshacer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>by {credential}</source>
        <translation>por {credential}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled, left out</source>
        <translation>Canceladas, omitidas</translation>
    </message>
    <message>
        <source>cannot stand first</source>
        <translation>no puede ir primero</translation>
    </message>
    <message>
        <source>Caps Lock may be on</source>
        <translation>Puede que las mayúsculas estén activadas</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <source>Card of minutes to units</source>
        <translation>Tarjeta de minutos a unidades</translation>
    </message>
    <message>
        <source>Card of the weakness codes</source>
        <translation>Tarjeta de los códigos de debilidad</translation>
    </message>
    <message>
        <source>Card to print</source>
        <translation>Tarjeta para imprimir</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>cause comes first</source>
        <translation>la causa va primero</translation>
    </message>
    <message>
        <source>Certification and recertifications</source>
        <translation>Certificación y recertificaciones</translation>
    </message>
    <message>
        <source>Certification, not signed</source>
        <translation>Certificación, sin firmar</translation>
    </message>
    <message>
        <source>Certification, signed</source>
        <translation>Certificación, firmada</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificaciones</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certified from</source>
        <translation>Certificado desde</translation>
    </message>
    <message>
        <source>Certified to</source>
        <translation>Certificado hasta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change block</source>
        <translation>Cambiar bloque</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>Change that field.</source>
        <translation>Cambie ese campo.</translation>
    </message>
    <message>
        <source>Change {answer}</source>
        <translation>Cambiar {answer}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Los cambios valen desde</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Charge kept. Ctrl+Z takes it back</source>
        <translation>Cargo guardado. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>charge of line {line} from the fee list</source>
        <translation>cargo de la línea {line} de la lista de tarifas</translation>
    </message>
    <message>
        <source>charge, box 24F</source>
        <translation>cargo, casilla 24F</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Charges of all visits not sent yet, whatever the period.</source>
        <translation>Cargos de todas las visitas aún no enviadas, sea cual sea el período.</translation>
    </message>
    <message>
        <source>charges of {count} lines from the fee list</source>
        <translation>cargos de {count} líneas de la lista de tarifas</translation>
    </message>
    <message>
        <source>Charges read</source>
        <translation>Cargos leídos</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <source>Chart it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Chart it: {words}</source>
        <translation>Anotarlo: {words}</translation>
    </message>
    <message>
        <source>chart says more</source>
        <translation>la historia dice más</translation>
    </message>
    <message>
        <source>Charted diagnoses of this patient</source>
        <translation>Diagnósticos anotados de este paciente</translation>
    </message>
    <message>
        <source>Charted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>check</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Revisar otra &amp;vez</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Check it again today</source>
        <translation>Revisarla otra vez hoy</translation>
    </message>
    <message>
        <source>Check, never accepted</source>
        <translation>Revisar, nunca se acepta</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Revisado otra vez</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Revisado ahora</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Revisando otra vez</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Checks are kept from the first save by this version on.</source>
        <translation>Las revisiones se guardan desde el primer guardado con esta versión.</translation>
    </message>
    <message>
        <source>Checks kept of this visit</source>
        <translation>Revisiones guardadas de esta visita</translation>
    </message>
    <message>
        <source>Checks of this visit</source>
        <translation>Revisiones de esta visita</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Elija un paciente</translation>
    </message>
    <message>
        <source>Choose a patient and a clinician.</source>
        <translation>Elija un paciente y un profesional.</translation>
    </message>
    <message>
        <source>Choose among the patients found</source>
        <translation>Elegir entre los pacientes encontrados</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose official files as downloaded, or drop them here: NCCI practitioner pairs (all files of a quarter together), MUE, PPRRVU, ICD-10-CM tabular list and order file. First you see what changes; nothing is taken in until you accept it.</source>
        <translation>Elija los archivos oficiales tal como se descargaron, o suéltelos aquí: pares NCCI de profesionales (todos los archivos de un trimestre juntos), MUE, PPRRVU, lista tabular y archivo de orden de ICD-10-CM. Primero verá qué cambia; nada se incorpora hasta que lo acepte.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose the code with the arrow keys, then Enter</source>
        <translation>Elija el código con las flechas y pulse Intro</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>Formulario de reclamación</translation>
    </message>
    <message>
        <source>Claims (837)</source>
        <translation>Reclamaciones (837)</translation>
    </message>
    <message>
        <source>Claims by status</source>
        <translation>Reclamaciones por estado</translation>
    </message>
    <message>
        <source>Claims drawn</source>
        <translation>Reclamaciones sorteadas</translation>
    </message>
    <message>
        <source>claims not sent, all days</source>
        <translation>reclamaciones no enviadas, todos los días</translation>
    </message>
    <message>
        <source>Claims refused</source>
        <translation>Reclamaciones rechazadas</translation>
    </message>
    <message>
        <source>Claims that change</source>
        <translation>Reclamaciones que cambian</translation>
    </message>
    <message>
        <source>Claims that still carry the symptom</source>
        <translation>Reclamaciones que todavía llevan el síntoma</translation>
    </message>
    <message>
        <source>Claims to draw</source>
        <translation>Reclamaciones a sortear</translation>
    </message>
    <message>
        <source>Claims will say what is missing. You can begin without it:</source>
        <translation>Las reclamaciones dirán qué falta. Puede comenzar sin ello:</translation>
    </message>
    <message>
        <source>Claims: {status}</source>
        <translation>Reclamaciones: {status}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>Clinic App {version}: checks therapy claims before they leave. Not legal advice.</source>
        <translation type="vanished">Clinic App {version}: revisa reclamaciones de terapia antes de enviarlas. No es asesoría legal.</translation>
    </message>
    <message>
        <source>Clinic App: keyboard map</source>
        <translation>Clinic App: mapa del teclado</translation>
    </message>
    <message>
        <source>Clinic saved</source>
        <translation>Clínica guardada</translation>
    </message>
    <message>
        <source>Clinic, boxes 25 and 33</source>
        <translation>Clínica, casillas 25 y 33</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Cerrar formulario</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>CMS / AMA</source>
        <translation>CMS / AMA</translation>
    </message>
    <message>
        <source>CMS, total time</source>
        <translation>CMS, tiempo total</translation>
    </message>
    <message>
        <source>CO-97 N19</source>
        <translation>CO-97 N19</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Ficha del código</translation>
    </message>
    <message>
        <source>code or nickname</source>
        <translation>código o apodo</translation>
    </message>
    <message>
        <source>Code or nickname, then Enter</source>
        <translation>Código o apodo, luego Intro</translation>
    </message>
    <message>
        <source>Code or words, such as frozen shoulder</source>
        <translation>Código o palabras, como frozen shoulder</translation>
    </message>
    <message>
        <source>Code or words, then Enter</source>
        <translation>Código o palabras, luego Intro</translation>
    </message>
    <message>
        <source>&amp;Code releases</source>
        <translation>Edi&amp;ciones de códigos</translation>
    </message>
    <message>
        <source>Code releases</source>
        <translation>Ediciones de códigos</translation>
    </message>
    <message>
        <source>Code tables and their editions</source>
        <translation>Tablas de códigos y sus ediciones</translation>
    </message>
    <message>
        <source>code, box 24D</source>
        <translation>código, casilla 24D</translation>
    </message>
    <message>
        <source>Code, its last figures or its nickname</source>
        <translation>Código, sus últimas cifras o su apodo</translation>
    </message>
    <message>
        <source>Code, last four figures, nickname or words</source>
        <translation>Código, últimas cuatro cifras, apodo o palabras</translation>
    </message>
    <message>
        <source>Code, minutes and hands</source>
        <translation>Código, minutos y manos</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Codes it is about</source>
        <translation>Códigos de que trata</translation>
    </message>
    <message>
        <source>Codes on the clinic's visits of the last year</source>
        <translation>Códigos en las visitas de la clínica del último año</translation>
    </message>
    <message>
        <source>Codes to choose from</source>
        <translation>Códigos para elegir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>Column “{column}” gives</source>
        <translation>La columna «{column}» da</translation>
    </message>
    <message>
        <source>columns as you confirmed them</source>
        <translation>columnas como usted las confirmó</translation>
    </message>
    <message>
        <source>columns guessed by their heads</source>
        <translation>columnas supuestas por sus títulos</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Columns of the queue</source>
        <translation>Columnas de la cola</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Viene</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Comorbidities and personal factors that bear on the plan.</source>
        <translation>Comorbilidades y factores personales que influyen en el plan.</translation>
    </message>
    <message>
        <source>Comparing without {table} {edition}</source>
        <translation>Comparando sin {table} {edition}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Condition, written out</source>
        <translation>Condición, escrita</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Confirmed dia&amp;gnoses</source>
        <translation>Dia&amp;gnósticos confirmados</translation>
    </message>
    <message>
        <source>Confirmed diagnoses</source>
        <translation>Diagnósticos confirmados</translation>
    </message>
    <message>
        <source>Contract, section</source>
        <translation>Contrato, sección</translation>
    </message>
    <message>
        <source>copy line {above} to line {row}</source>
        <translation>copiar la línea {above} a la línea {row}</translation>
    </message>
    <message>
        <source>Copy the &amp;field above</source>
        <translation>Copiar el ca&amp;mpo de arriba</translation>
    </message>
    <message>
        <source>Copy the field above</source>
        <translation>Copiar el campo de arriba</translation>
    </message>
    <message>
        <source>Copy the field; paste one code or many</source>
        <translation>Copiar el campo; pegar uno o varios códigos</translation>
    </message>
    <message>
        <source>Copy the last visit</source>
        <translation>Copiar la última</translation>
    </message>
    <message>
        <source>copy the last visit</source>
        <translation>copiar la última visita</translation>
    </message>
    <message>
        <source>Copy the l&amp;ine above</source>
        <translation>Copiar la &amp;línea de arriba</translation>
    </message>
    <message>
        <source>Copy the line above</source>
        <translation>Copiar la línea de arriba</translation>
    </message>
    <message>
        <source>&amp;Copy the patient's last visit</source>
        <translation>&amp;Copiar la última visita del paciente</translation>
    </message>
    <message>
        <source>Corrected claim of visit {number} begun, frequency 7</source>
        <translation>Reclamación corregida de la visita {number} iniciada, frecuencia 7</translation>
    </message>
    <message>
        <source>Cosigned by</source>
        <translation>Refrendado por</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no se pudo revisar</translation>
    </message>
    <message>
        <source>Count in the kept visits</source>
        <translation>Contar en las visitas guardadas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>Coverage, boxes 10 and 11</source>
        <translation>Cobertura, casillas 10 y 11</translation>
    </message>
    <message>
        <source>Coverages of this patient</source>
        <translation>Coberturas de este paciente</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Credential of its maker</source>
        <translation>Credencial de quien lo hizo</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>damaged, not used</source>
        <translation>dañada, no se usa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>Pane&amp;l</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Date of service</source>
        <translation>Fecha de servicio</translation>
    </message>
    <message>
        <source>Date of service, box 24A</source>
        <translation>Fecha de servicio, casilla 24A</translation>
    </message>
    <message>
        <source>Date of that document</source>
        <translation>Fecha de ese documento</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>dated {on}</source>
        <translation>con fecha {on}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>Libro del día</translation>
    </message>
    <message>
        <source>Day &amp;book…</source>
        <translation>&amp;Libro del día…</translation>
    </message>
    <message>
        <source>day not noted</source>
        <translation>día no anotado</translation>
    </message>
    <message>
        <source>Day number of a spreadsheet</source>
        <translation>Número de día de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Day of service</source>
        <translation>Día de servicio</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Día de la respuesta</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Day, and time if known.</source>
        <translation>Día, y hora si se sabe.</translation>
    </message>
    <message>
        <source>Day/month/year, as 20/11/2026</source>
        <translation>Día/mes/año, como 20/11/2026</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Days left to file</source>
        <translation>Días para presentar</translation>
    </message>
    <message>
        <source>Days: {facts}</source>
        <translation>Días: {facts}</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Días…</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>&amp;Delete the line</source>
        <translation>&amp;Eliminar la línea</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Eliminar la línea</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Denial counted again</source>
        <translation>Denegación contada de nuevo</translation>
    </message>
    <message>
        <source>Denial kept</source>
        <translation>Denegación guardada</translation>
    </message>
    <message>
        <source>Denial taken back; the button below the list brings it back</source>
        <translation>Denegación retirada; el botón debajo de la lista la recupera</translation>
    </message>
    <message>
        <source>Denia&amp;ls</source>
        <translation>&amp;Denegaciones</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Denegaciones</translation>
    </message>
    <message>
        <source>Denials it prevents</source>
        <translation>Denegaciones que evita</translation>
    </message>
    <message>
        <source>Denials it prevents (CARC)</source>
        <translation>Denegaciones que evita (CARC)</translation>
    </message>
    <message>
        <source>Denials kept</source>
        <translation>Denegaciones guardadas</translation>
    </message>
    <message>
        <source>&amp;Denied</source>
        <translation>&amp;Denegada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>Destroyed for good: {empty}</source>
        <translation>Destruido para siempre: {empty}</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Diagnoses in chart or referral</source>
        <translation>Diagnósticos en la historia o la remisión</translation>
    </message>
    <message>
        <source>Diagnoses, box 21</source>
        <translation>Diagnósticos, casilla 21</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>diagnosis {letter}</source>
        <translation>diagnóstico {letter}</translation>
    </message>
    <message>
        <source>Diagnosis {letter}, box 21</source>
        <translation>Diagnóstico {letter}, casilla 21</translation>
    </message>
    <message>
        <source>diagnosis {row}</source>
        <translation type="vanished">diagnóstico {row}</translation>
    </message>
    <message>
        <source>Did again: {name}</source>
        <translation>Rehecho: {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discarded; nothing was changed</source>
        <translation>Descartado; nada cambió</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Discharge note of</source>
        <translation>Nota de alta del</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Dado de alta</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Dado de alta el</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>DK Ordering</source>
        <translation>DK Ordena</translation>
    </message>
    <message>
        <source>DN Referring</source>
        <translation>DN Remite</translation>
    </message>
    <message>
        <source>Document: contract, manual, letter, page</source>
        <translation>Documento: contrato, manual, carta, página</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Documentation checklist</source>
        <translation>Lista de control de la documentación</translation>
    </message>
    <message>
        <source>Documentation for {codes}</source>
        <translation>Documentación para {codes}</translation>
    </message>
    <message>
        <source>Dollars used with other providers this year</source>
        <translation>Dólares usados con otros proveedores este año</translation>
    </message>
    <message>
        <source>Dominant hand</source>
        <translation>Mano dominante</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>DQ Supervising</source>
        <translation>DQ Supervisa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Draws claims that carry R53.1 or M62.81 and no other condition, by chance, and scores their notes. The seed is printed: the same seed draws the same claims again.</source>
        <translation>Sortea reclamaciones que llevan R53.1 o M62.81 y ninguna otra afección, y califica sus notas. La semilla se imprime: la misma semilla sortea las mismas reclamaciones.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>&amp;Due list</source>
        <translation>&amp;Vencimientos</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>e.g. 97110 for hip and knee extensors, 8 weeks</source>
        <translation>p. ej. 97110 para extensores de cadera y rodilla, 8 semanas</translation>
    </message>
    <message>
        <source>e.g. arms and legs, no focal pattern</source>
        <translation>p. ej. brazos y piernas, sin patrón focal</translation>
    </message>
    <message>
        <source>e.g. cannot rise without arms; two falls</source>
        <translation>p. ej. no se levanta sin los brazos; dos caídas</translation>
    </message>
    <message>
        <source>e.g. hips, knees</source>
        <translation>p. ej. caderas, rodillas</translation>
    </message>
    <message>
        <source>e.g. left thigh girth 2 cm less</source>
        <translation>p. ej. contorno del muslo izquierdo 2 cm menor</translation>
    </message>
    <message>
        <source>e.g. new fall on 06/12</source>
        <translation>p. ej. nueva caída el 06/12</translation>
    </message>
    <message>
        <source>e.g. no numbness, fever or weight loss</source>
        <translation>p. ej. sin adormecimiento, fiebre ni pérdida de peso</translation>
    </message>
    <message>
        <source>e.g. PT</source>
        <translation>p. ej. PT</translation>
    </message>
    <message>
        <source>e.g. since discharge 05/20, steady</source>
        <translation>p. ej. desde el alta 05/20, constante</translation>
    </message>
    <message>
        <source>e.g. thyroid panel pending</source>
        <translation>p. ej. perfil tiroideo pendiente</translation>
    </message>
    <message>
        <source>e.g. walked a mile with a cane</source>
        <translation>p. ej. caminaba una milla con bastón</translation>
    </message>
    <message>
        <source>Each backup is copied to {mirror}</source>
        <translation>Cada copia de seguridad se guarda también en {mirror}</translation>
    </message>
    <message>
        <source>Each claim was checked as if it were the day of its last check, so that only the rules and the tables make a difference. A claim that was never checked by a program that keeps its checks cannot be compared.</source>
        <translation>Cada reclamación se revisó como si fuera el día de su última revisión, de modo que solo las reglas y las tablas hacen la diferencia. Una reclamación que nunca fue revisada por un programa que guarda sus revisiones no puede compararse.</translation>
    </message>
    <message>
        <source>Each code by its midpoint (AMA)</source>
        <translation>Cada código por su punto medio (AMA)</translation>
    </message>
    <message>
        <source>Each code stands alone: past the middle of its quarter hour it earns the unit.</source>
        <translation>Cada código cuenta por sí solo: pasada la mitad de su cuarto de hora gana la unidad.</translation>
    </message>
    <message>
        <source>Each intervention of the day, timed or not.</source>
        <translation>Cada intervención del día, con tiempo o sin él.</translation>
    </message>
    <message>
        <source>Each state has its own rules: name the state, then answer what its manual or fee schedule says.</source>
        <translation>Cada estado tiene sus reglas: indique el estado y responda lo que dice su manual o su tarifa.</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and reprints</source>
        <translation>Revisiones anteriores y &amp;reimpresiones</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Visitas anteriores</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>EIN, of an employer</source>
        <translation>EIN, de un empleador</translation>
    </message>
    <message>
        <source>Elements examined</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Empty the bin for good</source>
        <translation>Vaciar la papelera para siempre</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Cifrado en esta computadora. Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>End or minutes</source>
        <translation>Final o minutos</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>Enter goes there   Esc closes</source>
        <translation>Intro va allí   Esc cierra</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducirlo</translation>
    </message>
    <message>
        <source>Enter it as an episode</source>
        <translation>Introducirlo como episodio</translation>
    </message>
    <message>
        <source>Enter opens the one chosen at the left</source>
        <translation>Intro abre el elegido a la izquierda</translation>
    </message>
    <message>
        <source>Enter opens the visit</source>
        <translation>Intro abre la visita</translation>
    </message>
    <message>
        <source>Enter opens the visit at the finding   Tab to the answer</source>
        <translation>Intro abre la visita en el hallazgo   Tab va a la respuesta</translation>
    </message>
    <message>
        <source>Enter opens, Space chooses, {ready} marks ready</source>
        <translation>Intro abre, Espacio elige, {ready} marca lista</translation>
    </message>
    <message>
        <source>Enter takes   Tab takes and moves   Esc closes</source>
        <translation>Intro toma   Tab toma y avanza   Esc cierra</translation>
    </message>
    <message>
        <source>Enter takes   Tab takes and moves   {key} favourite   Esc closes</source>
        <translation>Intro toma   Tab toma y avanza   {key} favorito   Esc cierra</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Introducir el día</translation>
    </message>
    <message>
        <source>Enter the report</source>
        <translation>Introducir el informe</translation>
    </message>
    <message>
        <source>Enter the signature</source>
        <translation>Introducir la firma</translation>
    </message>
    <message>
        <source>Enter the visit   Shift+Enter the patient</source>
        <translation>Intro: la visita   Mayús+Intro: el paciente</translation>
    </message>
    <message>
        <source>Enter times</source>
        <translation>Introducir horas</translation>
    </message>
    <message>
        <source>Enter t&amp;imes of a block</source>
        <translation>Introducir &amp;horas de un bloque</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>Episode shown</source>
        <translation>Episodio mostrado</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Episodes of this patient</source>
        <translation>Episodios de este paciente</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>Events of the episode</source>
        <translation>Sucesos del episodio</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Sucesos, el más reciente primero</translation>
    </message>
    <message>
        <source>Every action is in the menus, too, with its key beside it. Where two keys stand, either will do.</source>
        <translation>Cada acción está también en los menús, con su tecla al lado. Donde hay dos teclas, sirve cualquiera.</translation>
    </message>
    <message>
        <source>every billed line</source>
        <translation>cada línea facturada</translation>
    </message>
    <message>
        <source>Every claim of a day behind a cover with counts and charges, to be released with a signature.</source>
        <translation>Todas las reclamaciones de un día tras una portada con cuentas y cargos, para autorizar con una firma.</translation>
    </message>
    <message>
        <source>every discipline</source>
        <translation>todas las disciplinas</translation>
    </message>
    <message>
        <source>Every key of the program by place, to lay beside the keyboard.</source>
        <translation>Todas las teclas del programa por lugar, para poner junto al teclado.</translation>
    </message>
    <message>
        <source>Every key of the program stands on one page, to be printed as well.</source>
        <translation>Todas las teclas del programa están en una página, que también se puede imprimir.</translation>
    </message>
    <message>
        <source>Every key of the program. F1 opens this page, and on a finding or a field its rule.</source>
        <translation>Todas las teclas del programa. F1 abre esta página y, en un hallazgo o un campo, su regla.</translation>
    </message>
    <message>
        <source>Every payer</source>
        <translation>Todos los pagadores</translation>
    </message>
    <message>
        <source>every payer</source>
        <translation>todos los pagadores</translation>
    </message>
    <message>
        <source>Every region that tested weak, by name.</source>
        <translation>Cada región que resultó débil, por su nombre.</translation>
    </message>
    <message>
        <source>Every rule: what it finds, why, by which source, and visits that it flags and passes.</source>
        <translation>Cada regla: qué encuentra, por qué, según qué fuente, y visitas que señala y que deja pasar.</translation>
    </message>
    <message>
        <source>Every visit counted
and checked, before it leaves.</source>
        <translation>Cada visita contada
y revisada, antes de salir.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everybody whose name stands on a claim or a note. Enter in the last field adds the person.</source>
        <translation>Todos aquellos cuyo nombre aparece en una reclamación o una nota. Intro en el último campo agrega a la persona.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything here is invented, and each visit has a fault planted in it. At the right stands why.</source>
        <translation>Todo aquí es inventado, y cada visita tiene una falla puesta a propósito. A la derecha está por qué.</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>Está todo lo necesario.</translation>
    </message>
    <message>
        <source>Everything, with people, settings, the audit trail and restoring backups.</source>
        <translation>Todo, con personas, ajustes, registro de auditoría y restauración de copias.</translation>
    </message>
    <message>
        <source>Evolving</source>
        <translation>En evolución</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>&amp;Explain the rule</source>
        <translation>&amp;Explicar la regla</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Facility, box 32</source>
        <translation>Centro, casilla 32</translation>
    </message>
    <message>
        <source>Facts of the chosen edition</source>
        <translation>Datos de la edición elegida</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Regular. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Favourite of the clinician, or none any more</source>
        <translation>Favorito del profesional, o dejar de serlo</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>&amp;Favourites and nicknames</source>
        <translation>&amp;Favoritos y apodos</translation>
    </message>
    <message>
        <source>Favourites and nicknames</source>
        <translation>Favoritos y apodos</translation>
    </message>
    <message>
        <source>Favourites come first wherever a code is looked up, in this order. A nickname is typed in place of its code: “ex” and Enter. A service code needs only its last four figures.</source>
        <translation>Los favoritos van primero donde se busca un código, en este orden. Un apodo se escribe en lugar de su código: «ex» e Intro. De un código de servicio bastan las últimas cuatro cifras.</translation>
    </message>
    <message>
        <source>Favourites of</source>
        <translation>Favoritos de</translation>
    </message>
    <message>
        <source>Favourites stand before all other codes where a code is looked up, in this order. A nickname is typed in place of its code: “ex” and Enter. The last four figures of a service code are enough without any nickname.</source>
        <translation type="vanished">Los favoritos van antes que los demás códigos donde se busca un código, en este orden. Un apodo se escribe en lugar de su código: «ex» e Intro. Sin apodo bastan las últimas cuatro cifras de un código de servicio.</translation>
    </message>
    <message>
        <source>Fee card</source>
        <translation>Tarjeta de tarifas</translation>
    </message>
    <message>
        <source>&amp;Fees</source>
        <translation type="vanished">Tarif&amp;as</translation>
    </message>
    <message>
        <source>Fe&amp;es</source>
        <translation>Tarif&amp;as</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>Archivos de la carpeta vigilada</translation>
    </message>
    <message>
        <source>Fill both in.</source>
        <translation>Complete los dos.</translation>
    </message>
    <message>
        <source>Fill c&amp;harges from the fee list</source>
        <translation>Llenar los cargos con la lista de tari&amp;fas</translation>
    </message>
    <message>
        <source>Filter by patient, number or finding</source>
        <translation>Filtrar por paciente, número o hallazgo</translation>
    </message>
    <message>
        <source>Filter {count} visit</source>
        <translation>Filtrar {count} visita</translation>
    </message>
    <message>
        <source>Filter {count} visits</source>
        <translation>Filtrar {count} visitas</translation>
    </message>
    <message>
        <source>Filter {name} deleted</source>
        <translation>Filtro {name} eliminado</translation>
    </message>
    <message>
        <source>Filter {name} saved</source>
        <translation>Filtro {name} guardado</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Find a code at the left to see what it means, since when, and what its notes say.</source>
        <translation>Busque un código a la izquierda para ver qué significa, desde cuándo, y qué dicen sus notas.</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Find a patient, visit, code or command</source>
        <translation>Buscar paciente, visita, código o comando</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Find anything: a patient, a claim, a code or a command, by a few letters. Escape closes.</source>
        <translation>Buscar todo: un paciente, una reclamación, un código o un comando, con unas pocas letras. Esc cierra.</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar &amp;todo…</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Ha&amp;llazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Hallazgos por tipo</translation>
    </message>
    <message>
        <source>Findings on versions that were kept before the claim was sent.</source>
        <translation>Hallazgos en versiones guardadas antes de enviar la reclamación.</translation>
    </message>
    <message>
        <source>Findings that somebody let stand, with reason, person and day, and those taken back.</source>
        <translation>Hallazgos que alguien dejó pasar, con motivo, persona y día, y los retirados.</translation>
    </message>
    <message>
        <source>Findings, quickly</source>
        <translation>Hallazgos, con rapidez</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Hallazgos, los peores primero</translation>
    </message>
    <message>
        <source>Findings: {kind}</source>
        <translation>Hallazgos: {kind}</translation>
    </message>
    <message>
        <source>First checked</source>
        <translation>Primera revisión</translation>
    </message>
    <message>
        <source>First checked, week of {day}</source>
        <translation>Primera revisión, semana del {day}</translation>
    </message>
    <message>
        <source>First coverage</source>
        <translation>Primera cobertura</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First day of treatment</source>
        <translation>Primer día de tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Carpeta de la clínica</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For a patient who is kept already.</source>
        <translation>Para un paciente que ya está guardado.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For everybody of the clinic</source>
        <translation>Para todos en la clínica</translation>
    </message>
    <message>
        <source>For the second payer, {found}: {count}</source>
        <translation>Para el segundo pagador, {found}: {count}</translation>
    </message>
    <message>
        <source>For the second payer, {found}: {not_checked}</source>
        <translation>Para el segundo pagador, {found}: {not_checked}</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Forces by dynamometer</source>
        <translation>Fuerzas con dinamómetro</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>¿Olvidó la frase de contraseña?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>found in {id} of {visits}</source>
        <translation>encontrado en {id} de {visits}</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From another folder…</source>
        <translation>De otra carpeta…</translation>
    </message>
    <message>
        <source>From the fee list</source>
        <translation>De la lista de tarifas</translation>
    </message>
    <message>
        <source>from the fee list</source>
        <translation>de la lista de tarifas</translation>
    </message>
    <message>
        <source>From the open visit</source>
        <translation>De la visita abierta</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>From this visit: </source>
        <translation>De esta visita: </translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>Gap from {start} to {end}, {start_2} minutes.</source>
        <translation>Hueco de {start} a {end}, {start_2} minutos.</translation>
    </message>
    <message>
        <source>gap {start} min</source>
        <translation>hueco {start} min</translation>
    </message>
    <message>
        <source>give the tied unit to {code}</source>
        <translation>dar la unidad empatada a {code}</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation>Dar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on  {time}</source>
        <translation>Continuar  {time}</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Ir a su página</translation>
    </message>
    <message>
        <source>Go to &amp;referral, plan, claim</source>
        <translation>Ir a &amp;remisión, plan y reclamación</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>Ir al día</translation>
    </message>
    <message>
        <source>Go to the &amp;diagnoses</source>
        <translation>Ir a los &amp;diagnósticos</translation>
    </message>
    <message>
        <source>Go to the d&amp;ocumentation</source>
        <translation>Ir a la d&amp;ocumentación</translation>
    </message>
    <message>
        <source>Go to the &amp;findings</source>
        <translation>Ir a los h&amp;allazgos</translation>
    </message>
    <message>
        <source>Go to the findings: the worst one comes first.</source>
        <translation>Vaya a los hallazgos: el peor va primero.</translation>
    </message>
    <message>
        <source>Go to the service &amp;lines</source>
        <translation>Ir a las &amp;líneas de servicio</translation>
    </message>
    <message>
        <source>Go to the service lines: minutes are typed there, and units are counted below.</source>
        <translation>Vaya a las líneas de servicio: allí se escriben los minutos, y debajo se cuentan las unidades.</translation>
    </message>
    <message>
        <source>Go to the &amp;visit's day and payer</source>
        <translation>Ir al día y &amp;pagador de la visita</translation>
    </message>
    <message>
        <source>goal {share}</source>
        <translation>meta {share}</translation>
    </message>
    <message>
        <source>Goes with the diagnosis</source>
        <translation>Va con el diagnóstico</translation>
    </message>
    <message>
        <source>Goes with {diagnosis}</source>
        <translation>Va con {diagnosis}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <source>Group {asked_place}</source>
        <translation>Grupo {asked_place}</translation>
    </message>
    <message>
        <source>Group {asked_place} of the sheet</source>
        <translation>Grupo {asked_place} de la hoja</translation>
    </message>
    <message>
        <source>Group {place} of the recovery key</source>
        <translation>Grupo {place} de la clave de recuperación</translation>
    </message>
    <message>
        <source>Group, then Enter</source>
        <translation>Grupo, luego Intro</translation>
    </message>
    <message>
        <source>had found it</source>
        <translation>lo había encontrado</translation>
    </message>
    <message>
        <source>had found it, and was accepted</source>
        <translation>lo había encontrado, y se aceptó</translation>
    </message>
    <message>
        <source>Half taken back</source>
        <translation>Deshecho a medias</translation>
    </message>
    <message>
        <source>Handed to {printer}; what it writes lies outside the encrypted clinic</source>
        <translation>Entregado a {printer}; lo que escribe queda fuera de la clínica cifrada</translation>
    </message>
    <message>
        <source>Heard, and held against the text</source>
        <translation>Lo que se oye, frente al texto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast: stronger lines and words, also where the system does not ask for it</source>
        <translation>Alto contraste: líneas y palabras más marcadas, aunque el sistema no lo pida</translation>
    </message>
    <message>
        <source>History and function</source>
        <translation>Historia y función</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Holds: {coverage}</source>
        <translation>Contiene: {coverage}</translation>
    </message>
    <message>
        <source>How a payer counts timed units decides what you may bill. Choose its card where you know the contract; the answer that is shipped holds for the others.</source>
        <translation>Cómo cuenta un pagador las unidades con tiempo decide lo que usted puede facturar. Elija su tarjeta donde conozca el contrato; para los demás vale la respuesta incluida.</translation>
    </message>
    <message>
        <source>How complex the decisions were.</source>
        <translation>Qué tan complejas fueron las decisiones.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How far the batch is</source>
        <translation>Avance del lote</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>Cómo se comparó</translation>
    </message>
    <message>
        <source>How its days are written</source>
        <translation>Cómo se escriben sus fechas</translation>
    </message>
    <message>
        <source>How long visits are kept</source>
        <translation>Cuánto tiempo se conservan las visitas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How the condition presents.</source>
        <translation>Cómo se presenta la afección.</translation>
    </message>
    <message>
        <source>How the conditions join</source>
        <translation>Cómo se unen las condiciones</translation>
    </message>
    <message>
        <source>How the units were counted</source>
        <translation>Cómo se contaron las unidades</translation>
    </message>
    <message>
        <source>How this computer shows the program, and what the clinic and its people are called on claims.</source>
        <translation>Cómo muestra esta computadora el programa, y cómo figuran la clínica y su personal en las reclamaciones.</translation>
    </message>
    <message>
        <source>How {name} counts units</source>
        <translation>Cómo cuenta {name} las unidades</translation>
    </message>
    <message>
        <source>I bill, or run the desk</source>
        <translation>Facturo, o atiendo la recepción</translation>
    </message>
    <message>
        <source>I looked into it: guard it anew from here</source>
        <translation>Lo he investigado: vigilarlo de nuevo desde aquí</translation>
    </message>
    <message>
        <source>I treat patients</source>
        <translation>Trato pacientes</translation>
    </message>
    <message>
        <source>ICD-10-CM has no code {code} today.</source>
        <translation>ICD-10-CM no tiene hoy el código {code}.</translation>
    </message>
    <message>
        <source>ICD-10-CM {named}</source>
        <translation>ICD-10-CM {named}</translation>
    </message>
    <message>
        <source>ICD-10-CM, NCCI and unit rules by date of service.</source>
        <translation>ICD-10-CM, NCCI y reglas de unidades según la fecha de servicio.</translation>
    </message>
    <message>
        <source>Import day sheet</source>
        <translation>Importar hoja del día</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>In it: {contents}.</source>
        <translation>Contiene: {contents}.</translation>
    </message>
    <message>
        <source>In the bin, the newest first</source>
        <translation>En la papelera, lo más reciente primero</translation>
    </message>
    <message>
        <source>In the grids</source>
        <translation>En las tablas</translation>
    </message>
    <message>
        <source>In the list of codes</source>
        <translation>En la lista de códigos</translation>
    </message>
    <message>
        <source>In this visit: </source>
        <translation>En esta visita: </translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>in {visits}, not billed</source>
        <translation>en {visits}, sin facturar</translation>
    </message>
    <message>
        <source>in {visits}, {open} still open</source>
        <translation>en {visits}, {open} todavía abiertas</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>Iniciales en lugar de nombres</translation>
    </message>
    <message>
        <source>Initials kept</source>
        <translation>Iniciales guardadas</translation>
    </message>
    <message>
        <source>Initials on paper</source>
        <translation>Iniciales en papel</translation>
    </message>
    <message>
        <source>Initials on paper in place of names</source>
        <translation>Iniciales en papel en lugar de nombres</translation>
    </message>
    <message>
        <source>Initials, as they stand beside your work</source>
        <translation>Iniciales, como aparecen junto a su trabajo</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="vanished">Ins</translation>
    </message>
    <message>
        <source>Insert in the visit</source>
        <translation>Insertar en la visita</translation>
    </message>
    <message>
        <source>insert {template}</source>
        <translation>insertar {template}</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <translation>Intermitente</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Interventions in the note</source>
        <translation>Intervenciones en la nota</translation>
    </message>
    <message>
        <source>Invented patients, each with one planted fault. It is kept apart from your clinic, which is locked.</source>
        <translation>Pacientes inventados, cada uno con un fallo puesto a propósito. Se guarda aparte de su clínica, que queda bloqueada.</translation>
    </message>
    <message>
        <source>Invented patients, no passphrase. Everything in it says TRAINING.</source>
        <translation>Pacientes inventados, sin frase de contraseña. Todo en ella dice TRAINING.</translation>
    </message>
    <message>
        <source>is not so: {why_not}</source>
        <translation>no es así: {why_not}</translation>
    </message>
    <message>
        <source>is off; Del or the button switches it on again</source>
        <translation>está desactivada; Supr o el botón la activa de nuevo</translation>
    </message>
    <message>
        <source>is on again</source>
        <translation>está activa de nuevo</translation>
    </message>
    <message>
        <source>is so</source>
        <translation>es así</translation>
    </message>
    <message>
        <source>Is this care after surgery?</source>
        <translation>¿Es atención después de una cirugía?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Is this visit itself the treatment of the fresh injury?</source>
        <translation>¿Es esta visita el tratamiento mismo de la lesión reciente?</translation>
    </message>
    <message>
        <source>It begins with the answers of the shipped payer it is based on; change the ones your contract settles.</source>
        <translation>Comienza con las respuestas del pagador incluido en que se basa; cambie las que su contrato determina.</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>It encrypts everything on this computer. Next you print a recovery sheet, which opens the clinic if every passphrase is lost.</source>
        <translation>Cifra todo en esta computadora. Después imprimirá una hoja de recuperación, que abre la clínica si se pierden todas las frases de contraseña.</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Encuentra</translation>
    </message>
    <message>
        <source>It finds something when</source>
        <translation>Encuentra algo cuando</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>It is the other way round.</source>
        <translation>Es al revés.</translation>
    </message>
    <message>
        <source>It lets pass</source>
        <translation>Deja pasar</translation>
    </message>
    <message>
        <source>it lies outside the encrypted clinic</source>
        <translation>queda fuera de la clínica cifrada</translation>
    </message>
    <message>
        <source>It needs a diagnosis and a service line.</source>
        <translation>Necesita un diagnóstico y una línea de servicio.</translation>
    </message>
    <message>
        <source>It opens at the start only. After a lock or a wrong passphrase the passphrase is asked for. Whoever sits at this computer while you are signed in to it could start the program as you.</source>
        <translation>Abre solo al iniciar. Después de un bloqueo o de una frase errónea se pide la frase de contraseña. Quien se siente ante esta computadora con su sesión abierta podría iniciar el programa como usted.</translation>
    </message>
    <message>
        <source>It opens the clinic if every passphrase is lost. Nobody can make it for you later without one.</source>
        <translation>Abre la clínica si se pierden todas las frases de contraseña. Sin una de ellas nadie podrá hacerla después.</translation>
    </message>
    <message>
        <source>It says not checked</source>
        <translation>Dice que no se revisó</translation>
    </message>
    <message>
        <source>It stands in the head of the visit's sheet.</source>
        <translation>Está en el encabezado de la hoja de la visita.</translation>
    </message>
    <message>
        <source>It was typed wrong: correct all days</source>
        <translation>Estaba mal escrito: corregir todos los días</translation>
    </message>
    <message>
        <source>it will lie outside the encrypted clinic</source>
        <translation>quedará fuera de la clínica cifrada</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Su día</translation>
    </message>
    <message>
        <source>its days are written</source>
        <translation>sus fechas se escriben</translation>
    </message>
    <message>
        <source>Its member number</source>
        <translation>Su número de miembro</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Its state: {method}</source>
        <translation>Su estado: {method}</translation>
    </message>
    <message>
        <source>Judged {moment}{by}; clinic-app {program}, rule book {rule_book}</source>
        <translation>Evaluada {moment}{by}; clinic-app {program}, libro de reglas {rule_book}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Conservar ambos…</translation>
    </message>
    <message>
        <source>Keep it with a typed reason</source>
        <translation>Conservarlo con un motivo escrito</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation>Conservarlo…</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Keep this denial</source>
        <translation>Guardar esta denegación</translation>
    </message>
    <message>
        <source>Keep what is half typed, or leave it, before a change is taken back</source>
        <translation>Conserve lo que está a medio escribir, o déjelo, antes de deshacer un cambio</translation>
    </message>
    <message>
        <source>&amp;Keep with a reason…</source>
        <translation>&amp;Conservar con motivo…</translation>
    </message>
    <message>
        <source>Keeping the charges</source>
        <translation>Guardando los cargos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept for {payer}</source>
        <translation>Guardado para {payer}</translation>
    </message>
    <message>
        <source>Kept once one visit is flagged and one passes</source>
        <translation>Se guarda cuando una visita se marca y otra pasa</translation>
    </message>
    <message>
        <source>Kept or cancelled</source>
        <translation>Cumplida o cancelada</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Kept: the last one of each of 12 days, 10 weeks and 9 months, and the newest three.</source>
        <translation>Se conservan: la última de cada uno de 12 días, 10 semanas y 9 meses, y las tres más recientes.</translation>
    </message>
    <message>
        <source>Kept: {key}. Ctrl+Z takes it back</source>
        <translation>Guardado: {key}. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Kept: {waived_reason}</source>
        <translation>Conservado: {waived_reason}</translation>
    </message>
    <message>
        <source>&amp;Keyboard map</source>
        <translation>&amp;Mapa del teclado</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa del teclado</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of clinic</source>
        <translation>Tipo de clínica</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>Tipo de número fiscal</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>conocido desde {day}</translation>
    </message>
    <message>
        <source>KX list</source>
        <translation>Lista KX</translation>
    </message>
    <message>
        <source>KX threshold</source>
        <translation>Umbral KX</translation>
    </message>
    <message>
        <source>KX threshold reached</source>
        <translation>Umbral KX alcanzado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Last reassessed</source>
        <translation>Última reevaluación</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Leave it with Escape.</source>
        <translation>Déjelo con Escape.</translation>
    </message>
    <message>
        <source>Leave the note out</source>
        <translation>Omitir la nota</translation>
    </message>
    <message>
        <source>leave the note out</source>
        <translation>omitir la nota</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>left empty: a new one</source>
        <translation>vacío: una nueva</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Less than a minute: Enter throws it away. Esc keeps it, and + lets it run on.</source>
        <translation>Menos de un minuto: Intro lo descarta. Esc lo conserva, y + lo deja correr.</translation>
    </message>
    <message>
        <source>Letter, contract, manual and page</source>
        <translation>Carta, contrato, manual y página</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limit not known</source>
        <translation>Límite desconocido</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {at}, {code}</source>
        <translation>Línea {at}, {code}</translation>
    </message>
    <message>
        <source>Line {number}: {why}</source>
        <translation>Línea {number}: {why}</translation>
    </message>
    <message>
        <source>Lines without a charge</source>
        <translation>Líneas sin cargo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock the clinic and choose “Restore a backup” on the opening page. It asks for a passphrase or the recovery sheet; what is there now is kept beside it.</source>
        <translation>Bloquee la clínica y elija «Restaurar una copia» en la página de apertura. Pide una frase de contraseña o la hoja de recuperación; lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Bloquear cuando nadie lo ha tocado durante</translation>
    </message>
    <message>
        <source>Locking. Work that was running comes to its end first.</source>
        <translation>Bloqueando. Antes termina el trabajo que estaba en curso.</translation>
    </message>
    <message>
        <source>Locks after {minutes} minutes</source>
        <translation>Se bloquea después de {minutes} minutos</translation>
    </message>
    <message>
        <source>Long-term goal</source>
        <translation>Meta a largo plazo</translation>
    </message>
    <message>
        <source>Look and person</source>
        <translation>Aspecto y persona</translation>
    </message>
    <message>
        <source>Look at the sheet that is printed before a claim leaves.</source>
        <translation>Mire la hoja que se imprime antes de enviar una reclamación.</translation>
    </message>
    <message>
        <source>Look in the bin.</source>
        <translation>Mire en la papelera.</translation>
    </message>
    <message>
        <source>Look the code up with {key}.</source>
        <translation>Busque el código con {key}.</translation>
    </message>
    <message>
        <source>Look up  {key_text}</source>
        <translation>Buscar  {key_text}</translation>
    </message>
    <message>
        <source>&amp;Look up a code</source>
        <translation>&amp;Buscar un código</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Looked at the newest {visits} visits</source>
        <translation>Se miraron las {visits} visitas más recientes</translation>
    </message>
    <message>
        <source>Looked at {looked_at} claims not sent yet.</source>
        <translation>Se miraron {looked_at} reclamaciones aún no enviadas.</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Mirando cada fila</translation>
    </message>
    <message>
        <source>Looking at patients</source>
        <translation>Mirando los pacientes</translation>
    </message>
    <message>
        <source>Looking for a good backup</source>
        <translation>Buscando una buena copia de seguridad</translation>
    </message>
    <message>
        <source>Looking in {folder} …</source>
        <translation>Buscando en {folder} …</translation>
    </message>
    <message>
        <source>Looking through claims not sent yet</source>
        <translation>Mirando las reclamaciones aún no enviadas</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made by, name or NPI</source>
        <translation>Hecho por, nombre o NPI</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Make all &amp;safe fixes</source>
        <translation>&amp;Hacer todas las correcciones seguras</translation>
    </message>
    <message>
        <source>Make the fix of the finding you are at, where it has one.</source>
        <translation>Haga la corrección del hallazgo en que está, si tiene una.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Hacer el documento</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Hacer la hoja</translation>
    </message>
    <message>
        <source>Making the manual</source>
        <translation>Haciendo el manual</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Haciendo el documento</translation>
    </message>
    <message>
        <source>Making the paper was stopped</source>
        <translation>Se detuvo el documento</translation>
    </message>
    <message>
        <source>Making the summaries</source>
        <translation>Haciendo los resúmenes</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Mark &amp;ready, next</source>
        <translation>Lis&amp;ta y siguiente</translation>
    </message>
    <message>
        <source>Mark ready, next</source>
        <translation>Lista y siguiente</translation>
    </message>
    <message>
        <source>May not stand beside it (Excludes1)</source>
        <translation>No puede ir a su lado (Excludes1)</translation>
    </message>
    <message>
        <source>May or must stand with it</source>
        <translation>Puede o debe ir con él</translation>
    </message>
    <message>
        <source>MD, DO, NP, PA</source>
        <translation>MD, DO, NP, PA</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measuring again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Medicare Advantage asks for 10, Part B for 7; your state may ask for more, for children most of all.</source>
        <translation>Medicare Advantage pide 10, la Parte B 7; su estado puede pedir más, sobre todo para menores.</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>midpoint (AMA)</source>
        <translation>punto medio (AMA)</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Min a unit</source>
        <translation>Min por unidad</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Minutes are not in the file: what depends on them will say “not checked”.</source>
        <translation>El archivo no trae minutos: lo que depende de ellos dirá «sin revisar».</translation>
    </message>
    <message>
        <source>Minutes of the visit</source>
        <translation>Minutos de la visita</translation>
    </message>
    <message>
        <source>Minutes that carry more units</source>
        <translation>Minutos que dan más unidades</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Minutos hasta que se bloquea la ventana</translation>
    </message>
    <message>
        <source>Minutes, then Enter.   + lets the watch run instead</source>
        <translation>Minutos, luego Intro.   + deja correr el reloj en su lugar</translation>
    </message>
    <message>
        <source>missing {missing}</source>
        <translation>falta {missing}</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modificadores</translation>
    </message>
    <message>
        <source>modifiers, box 24D</source>
        <translation>modificadores, casilla 24D</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>Informe del mes</translation>
    </message>
    <message>
        <source>Month/day/year, as 11/20/2026</source>
        <translation>Mes/día/año, como 11/20/2026</translation>
    </message>
    <message>
        <source>More than 90 days</source>
        <translation>Más de 90 días</translation>
    </message>
    <message>
        <source>Move by a minute; with Shift by five</source>
        <translation>Mover un minuto; con Mayús, cinco</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the start, the end or both</source>
        <translation>Mover el inicio, el final o ambos</translation>
    </message>
    <message>
        <source>Move them to the bin</source>
        <translation>Moverlas a la papelera</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>move {code} to {start}-{end}</source>
        <translation>mover {code} a {start}-{end}</translation>
    </message>
    <message>
        <source>Moved to the bin. Tools &gt; Bin puts it back.</source>
        <translation>Movido a la papelera. Herramientas &gt; Papelera lo recupera.</translation>
    </message>
    <message>
        <source>Moved to the bin: {mark}</source>
        <translation>Movidas a la papelera: {mark}</translation>
    </message>
    <message>
        <source>Moving visits</source>
        <translation>Moviendo visitas</translation>
    </message>
    <message>
        <source>MUE {named}</source>
        <translation>MUE {named}</translation>
    </message>
    <message>
        <source>Muscle tests</source>
        <translation>Pruebas musculares</translation>
    </message>
    <message>
        <source>Must also be true</source>
        <translation>También debe cumplirse</translation>
    </message>
    <message>
        <source>Must be flagged</source>
        <translation>Debe marcarse</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>debe corregirse</translation>
    </message>
    <message>
        <source>Must fix at the first check</source>
        <translation>Debe corregirse en la primera revisión</translation>
    </message>
    <message>
        <source>Must fix, caught before sending</source>
        <translation>Debe corregirse, detectado antes de enviar</translation>
    </message>
    <message>
        <source>Must fix, may be accepted</source>
        <translation>Debe corregirse, puede aceptarse</translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation>Debe pasar</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Myth cards</source>
        <translation>Tarjetas de &amp;mitos</translation>
    </message>
    <message>
        <source>Myth cards</source>
        <translation>Tarjetas de mitos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and payer are enough to begin.</source>
        <translation>Con nombre y pagador basta para empezar.</translation>
    </message>
    <message>
        <source>Name and state kept. Ctrl+Z takes it back</source>
        <translation>Nombre y estado guardados. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nombre en la tarjeta</translation>
    </message>
    <message>
        <source>name or NPI</source>
        <translation>nombre o NPI</translation>
    </message>
    <message>
        <source>Name or words, such as midpoint</source>
        <translation>Nombre o palabras, como midpoint</translation>
    </message>
    <message>
        <source>name the side</source>
        <translation>indique el lado</translation>
    </message>
    <message>
        <source>Name, as picked when unlocking</source>
        <translation>Nombre, como se elige al desbloquear</translation>
    </message>
    <message>
        <source>Name, birthday, phone, number</source>
        <translation>Nombre, nacimiento, teléfono, número</translation>
    </message>
    <message>
        <source>Name, birthday, telephone or member number</source>
        <translation>Nombre, fecha de nacimiento, teléfono o número de miembro</translation>
    </message>
    <message>
        <source>Name, birthday, telephone, member no.</source>
        <translation type="vanished">Nombre, nacimiento, teléfono, n.º de miembro</translation>
    </message>
    <message>
        <source>Name, role and a first passphrase, which the person changes later.</source>
        <translation>Nombre, función y una primera frase de contraseña, que la persona cambia después.</translation>
    </message>
    <message>
        <source>NCCI {named}</source>
        <translation>NCCI {named}</translation>
    </message>
    <message>
        <source>needs a 7th character</source>
        <translation>necesita un 7.º carácter</translation>
    </message>
    <message>
        <source>Needs fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>needs more characters</source>
        <translation>necesita más caracteres</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Hallazgos nuevos</translation>
    </message>
    <message>
        <source>New here? The tour takes three minutes, by the keys you will use every day.</source>
        <translation>¿Es nuevo aquí? El recorrido toma tres minutos, con las teclas que usará cada día.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase of this owner</source>
        <translation>Nueva frase de contraseña de este propietario</translation>
    </message>
    <message>
        <source>New &amp;patient</source>
        <translation>Nuevo &amp;paciente</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>Pacientes nuevos</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>New rule.</source>
        <translation>Regla nueva.</translation>
    </message>
    <message>
        <source>&amp;New visit</source>
        <translation>&amp;Nueva visita</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>New visit of this patient</source>
        <translation>Nueva visita de este paciente</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Nueva, vacía</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next block; Shift+Tab goes back</source>
        <translation>Siguiente bloque; Mayús+Tab retrocede</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <source>Next field; on the last one begin</source>
        <translation>Campo siguiente; en el último, comenzar</translation>
    </message>
    <message>
        <source>Next field; Shift+Tab goes back</source>
        <translation>Siguiente campo; Mayús+Tab retrocede</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Siguiente hallazgo</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>&amp;Siguiente línea</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Siguiente línea</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Nicknames of other codes</source>
        <translation>Apodos de otros códigos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sin acción</translation>
    </message>
    <message>
        <source>No answers of {state} are shipped: the shipped ones below are only the usual, not confirmed for {state}. Yours lie over them, key by key.</source>
        <translation>No hay respuestas incluidas de {state}: las de abajo son solo las habituales, sin confirmar para {state}. Las suyas van por encima, clave por clave.</translation>
    </message>
    <message>
        <source>No authorization yet.</source>
        <translation>Aún no hay autorización.</translation>
    </message>
    <message>
        <source>No backup in {folder}</source>
        <translation>No hay copias de seguridad en {folder}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>no birthday</source>
        <translation>sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>No charge yet. Type a code in the first row, paste a list (Ctrl+V), or bring in a file.</source>
        <translation>Aún no hay cargos. Escriba un código en la primera fila, pegue una lista (Ctrl+V) o importe un archivo.</translation>
    </message>
    <message>
        <source>No charted diagnosis yet.</source>
        <translation>Aún no hay diagnóstico anotado.</translation>
    </message>
    <message>
        <source>No check is kept of it</source>
        <translation>No se guarda ninguna revisión de ella</translation>
    </message>
    <message>
        <source>No claim is marked as paid or denied yet.</source>
        <translation>Aún no hay reclamaciones marcadas como pagadas o denegadas.</translation>
    </message>
    <message>
        <source>No claim is marked as sent. Choose visits under Ready, then Move to, Sent.</source>
        <translation>No hay reclamaciones marcadas como enviadas. Elija visitas en Listas, luego Mover a, Enviada.</translation>
    </message>
    <message>
        <source>No claim waits for this</source>
        <translation>Ninguna reclamación espera por esto</translation>
    </message>
    <message>
        <source>no clinician yet</source>
        <translation>aún sin profesional</translation>
    </message>
    <message>
        <source>No code of this condition names the side “{side}”: {code} stays</source>
        <translation>Ningún código de esta afección indica el lado «{side}»: queda {code}</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Aún no hay código</translation>
    </message>
    <message>
        <source>No codes stand on most of this patient's last visits</source>
        <translation>Ningún código aparece en la mayoría de las últimas visitas de este paciente</translation>
    </message>
    <message>
        <source>no coverage today</source>
        <translation>hoy sin cobertura</translation>
    </message>
    <message>
        <source>No coverage yet.</source>
        <translation>Aún no hay cobertura.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>No denial is kept yet.</source>
        <translation>Aún no se ha guardado ninguna denegación.</translation>
    </message>
    <message>
        <source>No diagnosis of this visit asks for a checklist.</source>
        <translation>Ningún diagnóstico de esta visita pide una lista de control.</translation>
    </message>
    <message>
        <source>No diagnosis yet</source>
        <translation>Aún no hay diagnóstico</translation>
    </message>
    <message>
        <source>no diagnosis yet</source>
        <translation>aún sin diagnóstico</translation>
    </message>
    <message>
        <source>No document named</source>
        <translation>Sin documento indicado</translation>
    </message>
    <message>
        <source>No earlier visit of this patient to copy</source>
        <translation>No hay una visita anterior de este paciente para copiar</translation>
    </message>
    <message>
        <source>No employer number begins with 00.</source>
        <translation>Ningún número de empleador empieza con 00.</translation>
    </message>
    <message>
        <source>No episode yet.</source>
        <translation>Aún no hay episodio.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>No folder is watched. A file that another system exports there is then read by itself.</source>
        <translation>No se vigila ninguna carpeta. Un archivo que otro sistema exporte allí se leería por sí solo.</translation>
    </message>
    <message>
        <source>no line points here</source>
        <translation>ninguna línea lo señala</translation>
    </message>
    <message>
        <source>No longer checked</source>
        <translation>Ya no se revisa</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Ya no se encuentra</translation>
    </message>
    <message>
        <source>No longer offered; visits that name it stay as judged</source>
        <translation>Ya no se ofrece; las visitas que lo nombran quedan como se evaluaron</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>no minutes</source>
        <translation>sin minutos</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Aún no hay minutos</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>No motion: repaired cells do not light up</source>
        <translation>Sin movimiento: las celdas reparadas no se iluminan</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>no NPI yet</source>
        <translation>aún sin NPI</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>no passphrase yet</source>
        <translation>aún sin frase de contraseña</translation>
    </message>
    <message>
        <source>No patients today. Ctrl+N begins a visit; or choose another therapist above.</source>
        <translation>Hoy no hay pacientes. Ctrl+N comienza una visita; o elija arriba otro terapeuta.</translation>
    </message>
    <message>
        <source>No patients yet.</source>
        <translation>Aún no hay pacientes.</translation>
    </message>
    <message>
        <source>No question of this kind. At a finding, Ctrl+Shift+Q asks the therapist about it.</source>
        <translation>No hay preguntas de este tipo. En un hallazgo, Ctrl+Shift+Q pregunta al terapeuta.</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>No se rechaza ninguna fila.</translation>
    </message>
    <message>
        <source>No rule looks for this.</source>
        <translation>Ninguna regla busca esto.</translation>
    </message>
    <message>
        <source>No rule looks for this. A rule of your own may.</source>
        <translation>Ninguna regla busca esto. Una regla propia puede hacerlo.</translation>
    </message>
    <message>
        <source>No rule of your own yet. F2 makes one.</source>
        <translation>Aún no hay reglas propias. F2 crea una.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>Ya no hay segundo lugar</translation>
    </message>
    <message>
        <source>no such code</source>
        <translation>no existe el código</translation>
    </message>
    <message>
        <source>No such event. “Show all” brings the whole trail back.</source>
        <translation>No hay tal suceso. «Mostrar todo» devuelve el registro entero.</translation>
    </message>
    <message>
        <source>No template yet. {key} makes one from the open visit.</source>
        <translation>Aún no hay plantillas. {key} crea una con la visita abierta.</translation>
    </message>
    <message>
        <source>No therapist</source>
        <translation>Sin terapeuta</translation>
    </message>
    <message>
        <source>No timed service with minutes yet; an untimed code counts one unit.</source>
        <translation>Aún no hay servicio con tiempo y minutos; un código sin tiempo cuenta una unidad.</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>Ninguna visita</translation>
    </message>
    <message>
        <source>No visit and no episode yet. The tab Episodes takes the plan of care; Ctrl+N begins a visit.</source>
        <translation>Aún no hay visitas ni episodios. La pestaña Episodios toma el plan de atención; Ctrl+N comienza una visita.</translation>
    </message>
    <message>
        <source>No visit has this number.</source>
        <translation>Ninguna visita tiene este número.</translation>
    </message>
    <message>
        <source>No visit here has the number {number}.</source>
        <translation>Ninguna visita de aquí tiene el número {number}.</translation>
    </message>
    <message>
        <source>No visit here has the number {number}. </source>
        <translation type="vanished">Aquí ninguna visita tiene el número {number}. </translation>
    </message>
    <message>
        <source>No visit here passes these filters. Clear shows all of this part again.</source>
        <translation>Ninguna visita pasa estos filtros. Borrar muestra de nuevo toda esta parte.</translation>
    </message>
    <message>
        <source>No visit is kept unbilled.</source>
        <translation>No hay visitas sin facturar.</translation>
    </message>
    <message>
        <source>No visit is kept yet. {new} begins one.</source>
        <translation>Aún no hay visitas guardadas. {new} comienza una.</translation>
    </message>
    <message>
        <source>No visit is of {last} or before.</source>
        <translation>Ninguna visita es del {last} o anterior.</translation>
    </message>
    <message>
        <source>No visit is on hold.</source>
        <translation>No hay visitas en espera.</translation>
    </message>
    <message>
        <source>No visit is open to put it in</source>
        <translation>No hay ninguna visita abierta donde insertarla</translation>
    </message>
    <message>
        <source>No visit is open. Choose one at the left, or press Ctrl+N for a new one.</source>
        <translation>No hay ninguna visita abierta. Elija una a la izquierda, o pulse Ctrl+N para una nueva.</translation>
    </message>
    <message>
        <source>No visit is open: the questions lead to a code to read about.</source>
        <translation>No hay ninguna visita abierta: las preguntas llevan a un código sobre el que leer.</translation>
    </message>
    <message>
        <source>No visit is ready. {ready} on a visit of Needs fix marks it ready.</source>
        <translation>No hay visitas listas. {ready} en una visita de Por corregir la marca lista.</translation>
    </message>
    <message>
        <source>No visit lies in this time. Choose another above, or begin one with Ctrl+N.</source>
        <translation>No hay visitas en este tiempo. Elija otro arriba, o comience una con Ctrl+N.</translation>
    </message>
    <message>
        <source>No visit of this part stands behind the number any more.</source>
        <translation>Ninguna visita de esta parte corresponde ya a la cifra.</translation>
    </message>
    <message>
        <source>No visit of this patient states a plan of care.</source>
        <translation>Ninguna visita de este paciente indica un plan de atención.</translation>
    </message>
    <message>
        <source>No visit stands behind this number. Escape leads back.</source>
        <translation type="vanished">No hay visitas detrás de este número. Escape lleva de vuelta.</translation>
    </message>
    <message>
        <source>No visit waits for a therapist. Choose visits under Needs fix and ask from there.</source>
        <translation>Ninguna visita espera a un terapeuta. Elija visitas en Por corregir y pregunte desde allí.</translation>
    </message>
    <message>
        <source>No visit was checked in these weeks. Ctrl+N begins one; it counts from its first save on.</source>
        <translation>No se revisó ninguna visita en estas semanas. Ctrl+N comienza una; cuenta desde su primer guardado.</translation>
    </message>
    <message>
        <source>no visit was checked yet</source>
        <translation>aún no se revisó ninguna visita</translation>
    </message>
    <message>
        <source>No visit with a day is open.</source>
        <translation>No hay abierta ninguna visita con día.</translation>
    </message>
    <message>
        <source>No visit with a service lies in this time. Choose another above.</source>
        <translation>No hay visitas con servicio en este tiempo. Elija otro arriba.</translation>
    </message>
    <message>
        <source>no visit with timed codes could be counted</source>
        <translation>no se pudo contar ninguna visita con códigos con tiempo</translation>
    </message>
    <message>
        <source>No visit yet. Ctrl+N begins one.</source>
        <translation>Aún no hay visitas. Ctrl+N comienza una.</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>sin visitas</translation>
    </message>
    <message>
        <source>No visits this day.
Press Ctrl+N for a new one.</source>
        <translation>No hay visitas este día.
Pulse Ctrl+N para una nueva.</translation>
    </message>
    <message>
        <source>No visits today. {new} begins one.</source>
        <translation>Hoy no hay visitas. {new} comienza una.</translation>
    </message>
    <message>
        <source>No weakness-only claim from {first} to {last}.</source>
        <translation>Ninguna reclamación solo por debilidad de {first} a {last}.</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+Shift+N adds a patient.</source>
        <translation>No se encontró a nadie. Ctrl+Shift+N agrega un paciente.</translation>
    </message>
    <message>
        <source>Nobody treats here yet. Add people in the settings (Ctrl+,).</source>
        <translation>Aquí aún no trata nadie. Agregue personas en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <source>nobody: does not treat</source>
        <translation>nadie: no trata</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>None of them had spoken on visit {number}. A rule of your own may catch the next one.</source>
        <translation>Ninguna de ellas había hablado en la visita {number}. Una regla propia puede detectar la próxima.</translation>
    </message>
    <message>
        <source>None of them is added, retired or paired otherwise.</source>
        <translation>Ninguno de ellos se agrega, se retira ni se empareja de otro modo.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>None. Another disk or a network folder is safer.</source>
        <translation>Ninguno. Otro disco o una carpeta de red es más seguro.</translation>
    </message>
    <message>
        <source>Not added up yet</source>
        <translation>Aún no sumado</translation>
    </message>
    <message>
        <source>Not allowed in this clinic: the program asks for the passphrase at each start.</source>
        <translation>No se permite en esta clínica: el programa pide la frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>no facturable</translation>
    </message>
    <message>
        <source>&amp;Not billed</source>
        <translation>&amp;No se factura</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>No facturada</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>no facturada</translation>
    </message>
    <message>
        <source>not charted</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No revisado</translation>
    </message>
    <message>
        <source>Not checked for it: {why} ({rule}).</source>
        <translation>No revisado para él: {why} ({rule}).</translation>
    </message>
    <message>
        <source>Not checked: 0</source>
        <translation>No revisado: 0</translation>
    </message>
    <message>
        <source>Not checked: {rules}</source>
        <translation>No revisado: {rules}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleta</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Not confirmed for {state}</source>
        <translation>Sin confirmar para {state}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no se dio</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>not in the code book</source>
        <translation>no está en el libro de códigos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>not known: its rows are refused</source>
        <translation>desconocido: se rechazan sus filas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>no en este día</translation>
    </message>
    <message>
        <source>not paid apart</source>
        <translation>no se paga aparte</translation>
    </message>
    <message>
        <source>Not read. F5 reads it.</source>
        <translation>Sin leer. F5 lo lee.</translation>
    </message>
    <message>
        <source>Not ready: {must} must fix</source>
        <translation>No lista: {must} por corregir</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutado</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>Not sent, with a Must fix</source>
        <translation>Sin enviar, deben corregirse</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Not sure of: chart this, then look again</source>
        <translation>No seguro de: anótelo y vuelva a mirar</translation>
    </message>
    <message>
        <source>not together</source>
        <translation>no van juntos</translation>
    </message>
    <message>
        <source>not valid that day</source>
        <translation>no válido ese día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <translation>Nota del día</translation>
    </message>
    <message>
        <source>Note signed by</source>
        <translation>Nota firmada por</translation>
    </message>
    <message>
        <source>Note the new verdicts</source>
        <translation>Anotar los nuevos veredictos</translation>
    </message>
    <message>
        <source>Note, never accepted</source>
        <translation>Nota, nunca se acepta</translation>
    </message>
    <message>
        <source>nothing charted in this program</source>
        <translation>nada anotado en este programa</translation>
    </message>
    <message>
        <source>nothing charted yet</source>
        <translation>nada anotado aún</translation>
    </message>
    <message>
        <source>nothing chosen apart</source>
        <translation>nada elegido aparte</translation>
    </message>
    <message>
        <source>Nothing entered yet: type a code above, such as 7110, then Enter.</source>
        <translation>Aún no hay nada: escriba arriba un código, como 7110, y pulse Intro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>nothing had to be fixed</source>
        <translation>no hubo nada que corregir</translation>
    </message>
    <message>
        <source>Nothing here is forced: every step can be taken again under Tools, Set up the clinic.</source>
        <translation>Nada de esto es obligatorio: cada paso se puede repetir en Herramientas, Configurar la clínica.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. This is what would happen:</source>
        <translation>Aún no se guarda nada. Esto es lo que ocurriría:</translation>
    </message>
    <message>
        <source>Nothing needs fixing. {new} begins a visit.</source>
        <translation>No hay nada por corregir. {new} comienza una visita.</translation>
    </message>
    <message>
        <source>Nothing new: every charge stood so already</source>
        <translation>Nada nuevo: todos los cargos ya estaban así</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Nothing of this kind is due. Choose another kind or therapist above.</source>
        <translation>No vence nada de este tipo. Elija arriba otro tipo u otro terapeuta.</translation>
    </message>
    <message>
        <source>Nothing runs for this visit yet: it has no payer or no day.</source>
        <translation>Aún no corre nada para esta visita: no tiene pagador o no tiene día.</translation>
    </message>
    <message>
        <source>Nothing stands on the watch of this line</source>
        <translation>No hay nada en el reloj de esta línea</translation>
    </message>
    <message>
        <source>Nothing that every claim wants is missing.</source>
        <translation>No falta nada de lo que pide toda reclamación.</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Nothing to fill: the fee list has no charge for an empty one, or no units are known yet</source>
        <translation>Nada que llenar: la lista de tarifas no tiene cargo para los vacíos, o aún no se conocen las unidades</translation>
    </message>
    <message>
        <source>Nothing to fix, check or note.</source>
        <translation>Nada que corregir, revisar o notar.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nada por corregir.</translation>
    </message>
    <message>
        <source>Nothing to take back on this page</source>
        <translation>Nada que deshacer en esta página</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Nada que deshacer aquí</translation>
    </message>
    <message>
        <source>Nothing to undo on this patient.</source>
        <translation>Nada que deshacer en este paciente.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>nada espera para enviarse</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada espera para enviarse.</translation>
    </message>
    <message>
        <source>Nothing was brought in yet. Press Ctrl+O, or drop a CSV, XLSX or 837 file on the window.</source>
        <translation>Aún no se importó nada. Pulse Ctrl+O, o suelte un archivo CSV, XLSX u 837 en la ventana.</translation>
    </message>
    <message>
        <source>Nothing was done: this key changes the open visit, and Alt+1 shows it</source>
        <translation>No se hizo nada: esta tecla cambia la visita abierta, y Alt+1 la muestra</translation>
    </message>
    <message>
        <source>Nothing was found on the visits of this time.</source>
        <translation>No se encontró nada en las visitas de este tiempo.</translation>
    </message>
    <message>
        <source>Nothing was found, and everything could be checked.</source>
        <translation>No se encontró nada, y todo pudo revisarse.</translation>
    </message>
    <message>
        <source>Nothing was read yet. F5 reads what is due.</source>
        <translation>Aún no se ha leído nada. F5 lee lo que vence.</translation>
    </message>
    <message>
        <source>Noting the new verdicts</source>
        <translation>Anotando los nuevos veredictos</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>NPI of the clinic</source>
        <translation>NPI de la clínica</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Número del registro</translation>
    </message>
    <message>
        <source>Occupational therapy</source>
        <translation>Terapia ocupacional</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Off for you: the program asks for your passphrase at each start.</source>
        <translation>Desactivado para usted: el programa pide su frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>Offered for visits again</source>
        <translation>Se ofrece de nuevo para visitas</translation>
    </message>
    <message>
        <source>Official files</source>
        <translation>Archivos oficiales</translation>
    </message>
    <message>
        <source>Official files (*.zip *.txt *.csv *.xlsx *.xml);;All files (*)</source>
        <translation>Archivos oficiales (*.zip *.txt *.csv *.xlsx *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>oldest {count} day</source>
        <translation>la más antigua {count} día</translation>
    </message>
    <message>
        <source>oldest {count} days</source>
        <translation>la más antigua {count} días</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>On a new computer, or after a clinic was lost.</source>
        <translation>En una computadora nueva, o si se perdió una clínica.</translation>
    </message>
    <message>
        <source>On for you: the keychain of this computer opens the clinic when the program starts.</source>
        <translation>Activado para usted: el llavero de esta computadora abre la clínica al iniciar el programa.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>En espera: {reason}</translation>
    </message>
    <message>
        <source>On the empty line:  Up Down line   + watch   - take its minutes   * sign   / patients</source>
        <translation>En la línea vacía:  Arriba Abajo línea   + reloj   - toma sus minutos   * firmar   / pacientes</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>On the watch</source>
        <translation>En el reloj</translation>
    </message>
    <message>
        <source>On this computer or a disk of its own.</source>
        <translation>En esta computadora o en un disco propio.</translation>
    </message>
    <message>
        <source>one code for both</source>
        <translation>un código para ambos</translation>
    </message>
    <message>
        <source>one more code</source>
        <translation>un código más</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>se cumple una de estas</translation>
    </message>
    <message>
        <source>One rule looks</source>
        <translation type="vanished">Una regla busca</translation>
    </message>
    <message>
        <source>One rule looks for its cause before a claim is sent.</source>
        <translation>Una regla busca su causa antes de enviar una reclamación.</translation>
    </message>
    <message>
        <source>One sentence for the desk</source>
        <translation>Una frase para la recepción</translation>
    </message>
    <message>
        <source>Only a biller or an owner may change charges.</source>
        <translation>Solo facturación o un propietario pueden cambiar cargos.</translation>
    </message>
    <message>
        <source>Only the front desk, the biller and the owner bring records of other systems in.</source>
        <translation>Solo la recepción, la facturación y el propietario importan registros de otros sistemas.</translation>
    </message>
    <message>
        <source>Only the owner may set the clinic up.</source>
        <translation>Solo el propietario puede configurar la clínica.</translation>
    </message>
    <message>
        <source>Only the owner sees who did what.</source>
        <translation>Solo el propietario ve quién hizo qué.</translation>
    </message>
    <message>
        <source>Only what is asked</source>
        <translation>Solo lo que se pide</translation>
    </message>
    <message>
        <source>only what is checked</source>
        <translation>solo lo que se revisa</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Onset of condition</source>
        <translation>Inicio de la afección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open and answered</source>
        <translation>Abiertas y respondidas</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Abrir formulario</translation>
    </message>
    <message>
        <source>Open form: {title}</source>
        <translation>Abrir formulario: {title}</translation>
    </message>
    <message>
        <source>Open it and type it anew.</source>
        <translation>Ábralo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Open it to take that up, or to drop it.</source>
        <translation>Ábrala para retomarlo, o para descartarlo.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Open the clinic of another folder</source>
        <translation>Abrir la clínica de otra carpeta</translation>
    </message>
    <message>
        <source>Open the practice clinic</source>
        <translation>Abrir la clínica de práctica</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Abrir la visita</translation>
    </message>
    <message>
        <source>Open the visit that this is about, then come back.</source>
        <translation>Abra la visita de que se trata y vuelva.</translation>
    </message>
    <message>
        <source>Open the work queue: every visit by what it waits for, the worst first.</source>
        <translation>Abrir la cola de trabajo: cada visita según lo que espera, las peores primero.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Abrir con la hoja de recuperación</translation>
    </message>
    <message>
        <source>open {rule} again</source>
        <translation>abrir {rule} de nuevo</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abriendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Opening the practice clinic</source>
        <translation>Abriendo la clínica de práctica</translation>
    </message>
    <message>
        <source>Opening with the recovery sheet</source>
        <translation>Abriendo con la hoja de recuperación</translation>
    </message>
    <message>
        <source>Opening with the system's keychain</source>
        <translation>Abriendo con el llavero del sistema</translation>
    </message>
    <message>
        <source>Order by word on</source>
        <translation>Orden verbal del</translation>
    </message>
    <message>
        <source>Order on file, of</source>
        <translation>Orden archivada, del</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordena</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Origen: {origin}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other accident</source>
        <translation>Otro accidente</translation>
    </message>
    <message>
        <source>Other causes thought of</source>
        <translation>Otras causas consideradas</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>otros días</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Otro o desconocido</translation>
    </message>
    <message>
        <source>Other patients</source>
        <translation>Otros pacientes</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Otros signos</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Más de 90 días</translation>
    </message>
    <message>
        <source>overlap {start} min</source>
        <translation>solapamiento {start} min</translation>
    </message>
    <message>
        <source>Override log</source>
        <translation>Registro de excepciones</translation>
    </message>
    <message>
        <source>&amp;Own rules</source>
        <translation>Reglas propia&amp;s</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Page {number} of {paper}</source>
        <translation>Página {number} de {paper}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Pagada</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>Paid, denied</source>
        <translation>Pagadas, denegadas</translation>
    </message>
    <message>
        <source>pair needs a reason</source>
        <translation>el par necesita un motivo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Papers to print or save. One that is printed or saved leaves the encrypted store.</source>
        <translation>Documentos para imprimir o guardar. Lo que se imprime o se guarda sale del almacén cifrado.</translation>
    </message>
    <message>
        <source>part of another</source>
        <translation>parte de otro</translation>
    </message>
    <message>
        <source>Parts of the chart</source>
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>Partes de la cola</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of an owner</source>
        <translation>Frase de contraseña de un propietario</translation>
    </message>
    <message>
        <source>paste {codes} codes</source>
        <translation>pegar {codes} códigos</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>Patient and payer</source>
        <translation>Paciente y pagador</translation>
    </message>
    <message>
        <source>&amp;Patient of this visit</source>
        <translation>Pa&amp;ciente de esta visita</translation>
    </message>
    <message>
        <source>Patient saved: {listed_name}</source>
        <translation type="vanished">Paciente guardado: {listed_name}</translation>
    </message>
    <message>
        <source>Patient saved: {name}</source>
        <translation>Paciente guardado: {name}</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients and schedule of another program.</source>
        <translation>Pacientes y agenda de otro programa.</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Patients of</source>
        <translation>Pacientes de</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <translation>Pacientes del día</translation>
    </message>
    <message>
        <source>Patients whose claims carry KX, with the dollars used of the year's threshold.</source>
        <translation>Pacientes cuyas reclamaciones llevan KX, con los dólares usados del umbral del año.</translation>
    </message>
    <message>
        <source>Patients, schedules and day sheets of any system as CSV or Excel, and claims as 837. What a file would do is shown before anything is kept, and an import can be taken back whole.</source>
        <translation>Pacientes, agendas y hojas del día de cualquier sistema en CSV o Excel, y reclamaciones en 837. Lo que haría un archivo se muestra antes de guardar nada, y una importación se puede deshacer entera.</translation>
    </message>
    <message>
        <source>Patients, visits, printing and saving papers.</source>
        <translation>Pacientes, visitas, imprimir y guardar documentos.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pause  {time}</source>
        <translation>Pausa  {time}</translation>
    </message>
    <message>
        <source>paused: {names}</source>
        <translation>en pausa: {names}</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>pagador</translation>
    </message>
    <message>
        <source>Payer profile</source>
        <translation>Perfil del pagador</translation>
    </message>
    <message>
        <source>Payer that “{words}” stands for</source>
        <translation>Pagador al que corresponde «{words}»</translation>
    </message>
    <message>
        <source>Payer's referral number</source>
        <translation>Número de remisión del pagador</translation>
    </message>
    <message>
        <source>&amp;Payers</source>
        <translation>&amp;Pagadores</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Pagadores</translation>
    </message>
    <message>
        <source>Payers and units</source>
        <translation>Pagadores y unidades</translation>
    </message>
    <message>
        <source>Payers the clinic calls otherwise</source>
        <translation>Pagadores que la clínica llama de otro modo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and pa&amp;ssphrases</source>
        <translation>Personas &amp;y frases de contraseña</translation>
    </message>
    <message>
        <source>People here may let the system's keychain open the clinic</source>
        <translation>Las personas de aquí pueden dejar que el llavero del sistema abra la clínica</translation>
    </message>
    <message>
        <source>People who may unlock the clinic</source>
        <translation>Personas que pueden desbloquear la clínica</translation>
    </message>
    <message>
        <source>People who treat</source>
        <translation>Personas que tratan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person saved</source>
        <translation>Persona guardada</translation>
    </message>
    <message>
        <source>Personal factors</source>
        <translation>Factores personales</translation>
    </message>
    <message>
        <source>Physical therapy</source>
        <translation>Terapia física</translation>
    </message>
    <message>
        <source>physician group, incident to</source>
        <translation>grupo médico, incident to</translation>
    </message>
    <message>
        <source>physician on leave until 11/02</source>
        <translation>médico ausente hasta el 11/02</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Lugar de servicio</translation>
    </message>
    <message>
        <source>Place of service, box 24B</source>
        <translation>Lugar de servicio, casilla 24B</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and progress</source>
        <translation>Plan y progreso</translation>
    </message>
    <message>
        <source>Plan made by</source>
        <translation>Plan hecho por</translation>
    </message>
    <message>
        <source>Plan made on</source>
        <translation>Plan hecho el</translation>
    </message>
    <message>
        <source>Plan of care</source>
        <translation>Plan de atención</translation>
    </message>
    <message>
        <source>Plan sent for signature</source>
        <translation>Plan enviado para firma</translation>
    </message>
    <message>
        <source>Plan sent on</source>
        <translation>Plan enviado el</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan firmado</translation>
    </message>
    <message>
        <source>Plan signed on</source>
        <translation>Plan firmado el</translation>
    </message>
    <message>
        <source>plan, activities</source>
        <translation>plan, activities</translation>
    </message>
    <message>
        <source>Plan: amount</source>
        <translation>Plan: cantidad</translation>
    </message>
    <message>
        <source>Plan: diagnoses</source>
        <translation>Plan: diagnósticos</translation>
    </message>
    <message>
        <source>Plan: duration</source>
        <translation>Plan: duración</translation>
    </message>
    <message>
        <source>Plan: frequency</source>
        <translation>Plan: frecuencia</translation>
    </message>
    <message>
        <source>Plan: long-term goal</source>
        <translation>Plan: meta a largo plazo</translation>
    </message>
    <message>
        <source>Plan: type</source>
        <translation>Plan: tipo</translation>
    </message>
    <message>
        <source>Plans, progress reports, authorizations and filing that are due, the most urgent first.</source>
        <translation>Planes, informes de progreso, autorizaciones y presentaciones que vencen, lo más urgente primero.</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Punteros</translation>
    </message>
    <message>
        <source>pointers, box 24E</source>
        <translation>punteros, casilla 24E</translation>
    </message>
    <message>
        <source>&amp;Practice clinic</source>
        <translation>&amp;Clínica de práctica</translation>
    </message>
    <message>
        <source>Practice clinic</source>
        <translation>Clínica de práctica</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation>Pulse otra vez para quitar</translation>
    </message>
    <message>
        <source>Press its sign, or Enter   Esc leaves it as typed</source>
        <translation>Pulse su signo, o Intro   Esc lo deja como está</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print as it was</source>
        <translation>Imprimir como fue</translation>
    </message>
    <message>
        <source>Print it, or save it on a stick that is locked away</source>
        <translation>Imprímala, o guárdela en una memoria USB bajo llave</translation>
    </message>
    <message>
        <source>Print summaries</source>
        <translation>Imprimir resúmenes</translation>
    </message>
    <message>
        <source>Prior level</source>
        <translation>Nivel previo</translation>
    </message>
    <message>
        <source>private practice</source>
        <translation>consultorio privado</translation>
    </message>
    <message>
        <source>Procedure code</source>
        <translation>Código de procedimiento</translation>
    </message>
    <message>
        <source>Procedures for wea&amp;kness</source>
        <translation>Procedimientos para deb&amp;ilidad</translation>
    </message>
    <message>
        <source>Profile of the pa&amp;yer</source>
        <translation>Perfil del pa&amp;gador</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>Progress report due</source>
        <translation>Vence el informe de progreso</translation>
    </message>
    <message>
        <source>Progress report of</source>
        <translation>Informe de progreso del</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Informes de progreso</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresiva</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>PT: exercise, gait</source>
        <translation>PT: ejercicio, marcha</translation>
    </message>
    <message>
        <source>PT: structures, functions, limits. OT: performance deficits.</source>
        <translation>PT: estructuras, funciones, límites. OT: déficits de desempeño.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back: {kind}</source>
        <translation>Devuelto: {kind}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverla</translation>
    </message>
    <message>
        <source>put modifiers in order</source>
        <translation>ordenar los modificadores</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>Po&amp;ner en espera</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Poner en espera…</translation>
    </message>
    <message>
        <source>Putting visits back</source>
        <translation>Devolviendo visitas</translation>
    </message>
    <message>
        <source>Quarter-hour codes by the payer's own counting rule. A question: there may be a reason to bill less.</source>
        <translation>Códigos de cuarto de hora según la regla de conteo del pagador. Una pregunta: puede haber una razón para facturar menos.</translation>
    </message>
    <message>
        <source>quarter-hour codes; about 15 minutes a unit is usual</source>
        <translation>códigos de cuarto de hora; lo habitual son unos 15 minutos por unidad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question slips</source>
        <translation>Hojas de preguntas</translation>
    </message>
    <message>
        <source>&amp;Question slips of this visit…</source>
        <translation>Ho&amp;jas de preguntas de esta visita…</translation>
    </message>
    <message>
        <source>Question withdrawn</source>
        <translation>Pregunta retirada</translation>
    </message>
    <message>
        <source>Questio&amp;ns</source>
        <translation>Pregunta&amp;s</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions about this visit</source>
        <translation>Preguntas sobre esta visita</translation>
    </message>
    <message>
        <source>Questions, findings and checklist</source>
        <translation>Preguntas, hallazgos y lista de control</translation>
    </message>
    <message>
        <source>Questions, findings and signature</source>
        <translation>Preguntas, hallazgos y firma</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read a file of rules</source>
        <translation>Leer un archivo de reglas</translation>
    </message>
    <message>
        <source>Read a file of rules…</source>
        <translation>Leer un archivo de reglas…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>read {as_of}</source>
        <translation>leído {as_of}</translation>
    </message>
    <message>
        <source>read {on}</source>
        <translation>leído {on}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading official files</source>
        <translation>Leyendo los archivos oficiales</translation>
    </message>
    <message>
        <source>Reading what is due</source>
        <translation>Leyendo lo que vence</translation>
    </message>
    <message>
        <source>Reading what is due was stopped</source>
        <translation>Se detuvo la lectura de lo que vence</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Ready at first check</source>
        <translation>Lista en la primera revisión</translation>
    </message>
    <message>
        <source>Ready at first check, by week</source>
        <translation>Lista en la primera revisión, por semana</translation>
    </message>
    <message>
        <source>ready to send</source>
        <translation>lista para enviar</translation>
    </message>
    <message>
        <source>Ready, saved</source>
        <translation>Lista, guardada</translation>
    </message>
    <message>
        <source>&amp;Ready, where nothing stands</source>
        <translation>&amp;Lista, si no hay nada pendiente</translation>
    </message>
    <message>
        <source>Ready, {unknown} not checked</source>
        <translation>Lista, {unknown} sin revisar</translation>
    </message>
    <message>
        <source>Reason and remark codes</source>
        <translation>Códigos de motivo y de observación</translation>
    </message>
    <message>
        <source>Reason for keeping it</source>
        <translation>Motivo para conservarlo</translation>
    </message>
    <message>
        <source>Reason for re-evaluation</source>
        <translation>Motivo de la reevaluación</translation>
    </message>
    <message>
        <source>Reason, kept with the visit</source>
        <translation>Motivo, se guarda con la visita</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recertification due</source>
        <translation>Vence la recertificación</translation>
    </message>
    <message>
        <source>Recertification sent for signature</source>
        <translation>Recertificación enviada para firma</translation>
    </message>
    <message>
        <source>Recertification signed</source>
        <translation>Recertificación firmada</translation>
    </message>
    <message>
        <source>Recertification, not signed</source>
        <translation>Recertificación, sin firmar</translation>
    </message>
    <message>
        <source>Recertification, signed</source>
        <translation>Recertificación, firmada</translation>
    </message>
    <message>
        <source>Recertified from</source>
        <translation>Recertificado desde</translation>
    </message>
    <message>
        <source>Recertified on</source>
        <translation>Recertificado el</translation>
    </message>
    <message>
        <source>Recheck on</source>
        <translation>Revisar de nuevo el</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {redo_name}</source>
        <translation type="vanished">&amp;Rehacer {redo_name}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer {step}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Referral valid to</source>
        <translation>Remisión válida hasta</translation>
    </message>
    <message>
        <source>Referral, plan of care, claim</source>
        <translation>Remisión, plan de atención, reclamación</translation>
    </message>
    <message>
        <source>Referring</source>
        <translation>Remite</translation>
    </message>
    <message>
        <source>Referring provider</source>
        <translation>Proveedor que remite</translation>
    </message>
    <message>
        <source>Referring provider, box 17</source>
        <translation>Proveedor que remite, casilla 17</translation>
    </message>
    <message>
        <source>Referring provider, last name</source>
        <translation>Proveedor que remite, apellido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>rehab agency</source>
        <translation>agencia de rehabilitación</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>Ensayar una restauración</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>remove row {row} of {field}</source>
        <translation type="vanished">quitar la fila {row} de {field}</translation>
    </message>
    <message>
        <source>remove row {row} of {list}</source>
        <translation>quitar la fila {row} de {list}</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Quitar el bloque</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>remove {code}</source>
        <translation>quitar {code}</translation>
    </message>
    <message>
        <source>remove {placed}</source>
        <translation>quitar {placed}</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Quitado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Removed. This person cannot unlock the clinic any more.</source>
        <translation>Quitada. Esta persona ya no puede desbloquear la clínica.</translation>
    </message>
    <message>
        <source>Rename {name} to</source>
        <translation>Cambiar el nombre de {name} a</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>Cambiar el nombre de {name}…</translation>
    </message>
    <message>
        <source>Re&amp;peat the patient's usual codes</source>
        <translation>Repetir los códigos habit&amp;uales del paciente</translation>
    </message>
    <message>
        <source>repeat the usual codes</source>
        <translation>repetir los códigos habituales</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report written by</source>
        <translation>Informe escrito por</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>I&amp;nformes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>rest 6</source>
        <translation>rest 6</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la copia más reciente</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>Restaurar {backup}</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Derechos: {rights}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>&amp;Rule book</source>
        <translation>&amp;Libro de reglas</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Libro de reglas</translation>
    </message>
    <message>
        <source>Rule book {rule_book_edition}</source>
        <translation>Libro de reglas {rule_book_edition}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regla {rule}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Reglas (*.toml)</translation>
    </message>
    <message>
        <source>Rules found</source>
        <translation>Reglas encontradas</translation>
    </message>
    <message>
        <source>Rules of this clinic, beside those of the program. One is taken only if its own examples hold.</source>
        <translation>Reglas de esta clínica, además de las del programa. Una regla se acepta solo si sus propios ejemplos se cumplen.</translation>
    </message>
    <message>
        <source>Rules read: {taken}</source>
        <translation>Reglas leídas: {taken}</translation>
    </message>
    <message>
        <source>Rules that could not be checked</source>
        <translation>Reglas que no pudieron revisarse</translation>
    </message>
    <message>
        <source>Rules that look for it</source>
        <translation>Reglas que lo buscan</translation>
    </message>
    <message>
        <source>Running n&amp;umbers</source>
        <translation>Números en c&amp;urso</translation>
    </message>
    <message>
        <source>Running numbers</source>
        <translation>Números en curso</translation>
    </message>
    <message>
        <source>Running numbers in full</source>
        <translation>Números en curso, completos</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>Dicho de otro modo</translation>
    </message>
    <message>
        <source>Same as kept</source>
        <translation>Igual que lo guardado</translation>
    </message>
    <message>
        <source>Same field, line above or below</source>
        <translation>El mismo campo, línea de arriba o de abajo</translation>
    </message>
    <message>
        <source>Sample Health Plan</source>
        <translation>Plan de Salud de Muestra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save it anew under its name; all others are there.</source>
        <translation>Guárdelo de nuevo con su nombre; todos los demás están ahí.</translation>
    </message>
    <message>
        <source>Save name and state</source>
        <translation>Guardar nombre y estado</translation>
    </message>
    <message>
        <source>Save summary as P&amp;DF…</source>
        <translation>Guardar resumen como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Save the clinic</source>
        <translation>Guardar la clínica</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Guardar la persona</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Save these filters as</source>
        <translation>Guardar estos filtros como</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estos filtros…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {account}</source>
        <translation type="vanished">Guardado {account}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Saved {path}; {lies_outside}.</source>
        <translation>Guardado {path}; {lies_outside}.</translation>
    </message>
    <message>
        <source>Saved, not billed</source>
        <translation>Guardado, sin facturar</translation>
    </message>
    <message>
        <source>Saved, on hold</source>
        <translation>Guardado, en espera</translation>
    </message>
    <message>
        <source>Saved, waiting</source>
        <translation>Guardado, esperando</translation>
    </message>
    <message>
        <source>Saved, {replace}</source>
        <translation type="vanished">Guardado, {replace}</translation>
    </message>
    <message>
        <source>Saved: {what}. Ctrl+Z undoes it.</source>
        <translation>Guardado: {what}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Say in the rows above when it finds something.</source>
        <translation>Diga en las filas de arriba cuándo encuentra algo.</translation>
    </message>
    <message>
        <source>Say once which payer it is; it is remembered.</source>
        <translation>Indique una vez qué pagador es; se recuerda.</translation>
    </message>
    <message>
        <source>Say what is wrong, in one sentence.</source>
        <translation>Diga qué está mal, en una frase.</translation>
    </message>
    <message>
        <source>Say when the rule finds something.</source>
        <translation>Diga cuándo encuentra algo la regla.</translation>
    </message>
    <message>
        <source>Say where the clinic has it from: a letter, a contract, a manual.</source>
        <translation>Diga de dónde lo tiene la clínica: una carta, un contrato, un manual.</translation>
    </message>
    <message>
        <source>Say which column holds {what}.</source>
        <translation>Indique qué columna contiene {what}.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scored tests</source>
        <translation>Pruebas con puntuación</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Segundo lugar para las copias</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundaria</translation>
    </message>
    <message>
        <source>Secondary payer</source>
        <translation>Pagador secundario</translation>
    </message>
    <message>
        <source>Se&amp;ction after</source>
        <translation>Sección &amp;siguiente</translation>
    </message>
    <message>
        <source>S&amp;ection before</source>
        <translation>Sección an&amp;terior</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>vea la nota</translation>
    </message>
    <message>
        <source>See the rule</source>
        <translation>Ver la regla</translation>
    </message>
    <message>
        <source>See Tools, Audit trail, and keep a copy of the clinic's folder.</source>
        <translation>Vea Herramientas, Registro de auditoría, y guarde una copia de la carpeta de la clínica.</translation>
    </message>
    <message>
        <source>See what is due over the whole clinic.</source>
        <translation>Vea lo que vence en toda la clínica.</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Ver lo que haría</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Enviada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>Sent for signature</source>
        <translation>Enviado para firma</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether it came out whole.</source>
        <translation type="vanished">Enviado a la impresora. Compruebe que salió completo.</translation>
    </message>
    <message>
        <source>Sent visits, the newest first</source>
        <translation>Visitas enviadas, la más reciente primero</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service lines</source>
        <translation>Líneas de servicio</translation>
    </message>
    <message>
        <source>Service lines, box 24</source>
        <translation>Líneas de servicio, casilla 24</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Services from</source>
        <translation>Servicios desde</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up my clinic</source>
        <translation>Configurar mi clínica</translation>
    </message>
    <message>
        <source>Set &amp;up the clinic</source>
        <translation>Config&amp;urar la clínica</translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation>Configurar la clínica</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation>Configure su clínica</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>Setting up your clinic</source>
        <translation>Configurando su clínica</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>SHA-256: {one}</source>
        <translation>SHA-256: {one}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>shipped profile</source>
        <translation>perfil incluido</translation>
    </message>
    <message>
        <source>Shipped: {method}</source>
        <translation>Incluido: {method}</translation>
    </message>
    <message>
        <source>Short-term goal</source>
        <translation>Meta a corto plazo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show its visits</source>
        <translation>Mostrar sus visitas</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Mostrar las visitas</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed ({show_keys})</source>
        <translation>Mostrar lo escrito ({show_keys})</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Side or encounter, where it is asked</source>
        <translation>Lado o encuentro, donde se pregunta</translation>
    </message>
    <message>
        <source>Side treated</source>
        <translation>Lado tratado</translation>
    </message>
    <message>
        <source>sides disagree</source>
        <translation>los lados no coinciden</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign addendum</source>
        <translation>Firmar adenda</translation>
    </message>
    <message>
        <source>sign the note</source>
        <translation>firmar la nota</translation>
    </message>
    <message>
        <source>Signature due</source>
        <translation>Vence la firma</translation>
    </message>
    <message>
        <source>Signature received, dated</source>
        <translation>Firma recibida, con fecha</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed before the plan was made.</source>
        <translation>Firmado antes de hacerse el plan.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Significant change on</source>
        <translation>Cambio importante el</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Slips of the open ones</source>
        <translation>Hojas de las abiertas</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Somebody new, or nobody</source>
        <translation>Alguien nuevo, o nadie</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Speech-language pathology</source>
        <translation>Patología del habla y lenguaje</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
    <message>
        <source>SSN, of a person</source>
        <translation>SSN, de una persona</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start a corrected claim</source>
        <translation>Iniciar una reclamación corregida</translation>
    </message>
    <message>
        <source>Start of care</source>
        <translation>Inicio de la atención</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State overlay</source>
        <translation>Reglas del estado</translation>
    </message>
    <message>
        <source>State, for Medicaid, work and auto</source>
        <translation>Estado, para Medicaid, trabajo y auto</translation>
    </message>
    <message>
        <source>State, two letters</source>
        <translation>Estado, dos letras</translation>
    </message>
    <message>
        <source>Statements met in courses and on web pages, each held against the official text.</source>
        <translation>Afirmaciones de cursos y páginas web, cada una frente al texto oficial.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Step to the next finding. The place it speaks of is marked in the form.</source>
        <translation>Pase al siguiente hallazgo. El lugar del que habla está marcado en el formulario.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Step {number}. {title}</source>
        <translation>Paso {number}. {title}</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Paso {number}: {title}</translation>
    </message>
    <message>
        <source>Step {place} of {all}</source>
        <translation>Paso {place} de {all}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>still {after}</source>
        <translation>sigue {after}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped; no charge was kept</source>
        <translation>Detenido; no se guardó ningún cargo</translation>
    </message>
    <message>
        <source>Stopped; no part of it was kept.</source>
        <translation>Detenido; no se guardó ninguna parte.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Detenido; nada cambió</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, city and state</source>
        <translation>Calle, ciudad y estado</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Súbita</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>&amp;Resumen…</translation>
    </message>
    <message>
        <source>Supervising</source>
        <translation>Supervisa</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Activar de nuevo</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>T for the therapist, A for the assistant</source>
        <translation>T para el terapeuta, A para el asistente</translation>
    </message>
    <message>
        <source>T for the therapist, A for the assistant; what both gave together is the therapist's.</source>
        <translation>T para el terapeuta, A para el asistente; lo que dieron juntos es del terapeuta.</translation>
    </message>
    <message>
        <source>T or 1 therapist   A or 2 assistant   Enter takes {default}</source>
        <translation>T o 1 terapeuta   A o 2 asistente   Intro toma {default}</translation>
    </message>
    <message>
        <source>T or A</source>
        <translation>T o A</translation>
    </message>
    <message>
        <source>T, A or both</source>
        <translation>T, A o ambos</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="vanished">Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables and codes</source>
        <translation>Tablas y códigos</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back. Each step has a name, and nothing you did is lost.</source>
        <translation>Deshágalo. Cada paso tiene un nombre, y no se pierde nada de lo que hizo.</translation>
    </message>
    <message>
        <source>Take it from the newest visit</source>
        <translation>Tomarlo de la visita más reciente</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Take it; Tab takes it and moves on</source>
        <translation>Tomarlo; Tab lo toma y avanza</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Take some out first.</source>
        <translation>Quite algunos primero.</translation>
    </message>
    <message>
        <source>Take the charges</source>
        <translation>Tomar los cargos</translation>
    </message>
    <message>
        <source>Take the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Take them with -, or type 0 over them, then sign.</source>
        <translation>Tómelos con -, o escriba 0 encima, y firme.</translation>
    </message>
    <message>
        <source>Take this edition out…</source>
        <translation>Sacar esta edición…</translation>
    </message>
    <message>
        <source>Take {count} charge</source>
        <translation>Tomar {count} cargo</translation>
    </message>
    <message>
        <source>Take {count} charges</source>
        <translation>Tomar {count} cargos</translation>
    </message>
    <message>
        <source>Take {minutes} min</source>
        <translation>Tomar {minutes} min</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Taken back; everything is as it was before</source>
        <translation>Deshecho; todo está como antes</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>Taken in: {facts}</source>
        <translation>Incorporada: {facts}</translation>
    </message>
    <message>
        <source>takes a unit</source>
        <translation>recibe una unidad</translation>
    </message>
    <message>
        <source>Takes back: {what}</source>
        <translation>Deshace: {what}</translation>
    </message>
    <message>
        <source>takes no unit</source>
        <translation>no recibe unidad</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Incorporándola</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomía</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>Plantilla guardada</translation>
    </message>
    <message>
        <source>Template removed. {key} puts it back</source>
        <translation>Plantilla quitada. {key} la devuelve</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>Plan&amp;tillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Tertiary</source>
        <translation>Terciaria</translation>
    </message>
    <message>
        <source>Test, then Enter</source>
        <translation>Prueba, luego Intro</translation>
    </message>
    <message>
        <source>Text changed on</source>
        <translation>Texto cambiado el</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That amount cannot be: type dollars from 0 to 100,000.</source>
        <translation>Ese importe no puede ser: escriba dólares de 0 a 100,000.</translation>
    </message>
    <message>
        <source>That day lies ahead: type the day it was looked up.</source>
        <translation>Ese día está en el futuro: escriba el día en que se consultó.</translation>
    </message>
    <message>
        <source>That day lies in the future.</source>
        <translation>Ese día está en el futuro.</translation>
    </message>
    <message>
        <source>That is more than 125 years ago.</source>
        <translation>Eso es hace más de 125 años.</translation>
    </message>
    <message>
        <source>That is no whole number.</source>
        <translation>Eso no es un número entero.</translation>
    </message>
    <message>
        <source>That is the group.</source>
        <translation>Ese es el grupo.</translation>
    </message>
    <message>
        <source>That is the group. Now print or save the sheet.</source>
        <translation>Ese es el grupo. Ahora imprima o guarde la hoja.</translation>
    </message>
    <message>
        <source>That is the round. Break what you like: the practice clinic is never sent anywhere.</source>
        <translation>Ese es el recorrido. Rompa lo que quiera: la clínica de práctica nunca se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>That the therapist was in the room, directed, and treated nobody else.</source>
        <translation>Que el terapeuta estaba en la sala, dirigía y no trataba a nadie más.</translation>
    </message>
    <message>
        <source>The address of the clinic, box 33</source>
        <translation>La dirección de la clínica, casilla 33</translation>
    </message>
    <message>
        <source>The address of the clinic, box 33: a post office box where claims want a street</source>
        <translation>La dirección de la clínica, casilla 33: un apartado postal donde las reclamaciones piden una calle</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation>la autorización</translation>
    </message>
    <message>
        <source>the backup of {backup} ({visits})</source>
        <translation>la copia del {backup} ({visits})</translation>
    </message>
    <message>
        <source>The backup of {backup} is in place: {contents}. What was there before is kept beside it. Unlock to go on.</source>
        <translation>La copia del {backup} está en su lugar: {contents}. Lo que había antes se conserva al lado. Desbloquee para continuar.</translation>
    </message>
    <message>
        <source>The billing NPI, box 33a</source>
        <translation>El NPI de facturación, casilla 33a</translation>
    </message>
    <message>
        <source>The bin is empty. Visit &gt; Move to the bin takes out the visit that is open.</source>
        <translation>La papelera está vacía. Visita &gt; Mover a la papelera saca la visita abierta.</translation>
    </message>
    <message>
        <source>The block is not complete.</source>
        <translation>El bloque no está completo.</translation>
    </message>
    <message>
        <source>The block needs a start; type it as 9:02 or 902.</source>
        <translation>El bloque necesita un inicio; escríbalo como 9:02 o 902.</translation>
    </message>
    <message>
        <source>The block needs an end; type it as 9:17, or the minutes as +15.</source>
        <translation>El bloque necesita un final; escríbalo como 9:17, o los minutos como +15.</translation>
    </message>
    <message>
        <source>The charge for one unit. A line takes it as soon as its units are known; a charge that was typed stays. A change holds for visits from the day named here on; visits that are kept keep their charges.</source>
        <translation>El cargo por una unidad. Una línea lo toma en cuanto se conocen sus unidades; un cargo escrito se queda. Un cambio vale para las visitas desde el día indicado aquí; las visitas guardadas conservan sus cargos.</translation>
    </message>
    <message>
        <source>The check digit of this NPI is wrong: one of its digits is mistyped.</source>
        <translation>La cifra de control de este NPI es incorrecta: una de sus cifras está mal escrita.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The clinic that bills</source>
        <translation>La clínica que factura</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>The code tables are in force</source>
        <translation>Las tablas de códigos están en vigor</translation>
    </message>
    <message>
        <source>The contractor's figure less what this clinic billed. A newer look-up takes its place.</source>
        <translation>La cifra del contratista menos lo que facturó esta clínica. Una consulta más reciente la reemplaza.</translation>
    </message>
    <message>
        <source>The coverage has no payer yet.</source>
        <translation>La cobertura aún no tiene pagador.</translation>
    </message>
    <message>
        <source>the coverage, for all its days</source>
        <translation>la cobertura, para todos sus días</translation>
    </message>
    <message>
        <source>The current visit</source>
        <translation>La visita actual</translation>
    </message>
    <message>
        <source>The dashboard's numbers and charts on one or two pages, without any name of a patient.</source>
        <translation>Los números y gráficos del panel en una o dos páginas, sin ningún nombre de paciente.</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>la fecha de nacimiento</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
        <source>The day cannot be read: {problem}</source>
        <translation>No se puede leer el día: {problem}</translation>
    </message>
    <message>
        <source>the day of service</source>
        <translation>el día de servicio</translation>
    </message>
    <message>
        <source>The diagnosis has no code yet.</source>
        <translation>El diagnóstico aún no tiene código.</translation>
    </message>
    <message>
        <source>the episode</source>
        <translation>el episodio</translation>
    </message>
    <message>
        <source>The fee list says {amount}</source>
        <translation>La lista de tarifas dice {amount}</translation>
    </message>
    <message>
        <source>The field is marked; nothing was saved yet.</source>
        <translation>El campo está marcado; aún no se guardó nada.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>No se puede abrir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation>El archivo no se puede abrir: {why}.</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>El archivo contiene</translation>
    </message>
    <message>
        <source>The finding is gone since; an answer still closes the question.</source>
        <translation>El hallazgo ya no está; una respuesta todavía cierra la pregunta.</translation>
    </message>
    <message>
        <source>The finding is gone.</source>
        <translation>El hallazgo ya no está.</translation>
    </message>
    <message>
        <source>The findings stand on the right.</source>
        <translation>Los hallazgos están a la derecha.</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Las primeras filas tal como se leen</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Las primeras filas, tal como se leen</translation>
    </message>
    <message>
        <source>The first thing said of it</source>
        <translation>Lo primero que se dice de ella</translation>
    </message>
    <message>
        <source>The first {count} of {whole}; the others stand in the lists.</source>
        <translation>Las primeras {count} de {whole}; las demás están en las listas.</translation>
    </message>
    <message>
        <source>The insured</source>
        <translation>El asegurado</translation>
    </message>
    <message>
        <source>The keychain may be used here</source>
        <translation>El llavero puede usarse aquí</translation>
    </message>
    <message>
        <source>The keychain opens the clinic at the next start</source>
        <translation>El llavero abre la clínica en el próximo inicio</translation>
    </message>
    <message>
        <source>The keychain opens the clinic for nobody</source>
        <translation>El llavero no abre la clínica para nadie</translation>
    </message>
    <message>
        <source>The last change of the note's own text.</source>
        <translation>El último cambio del propio texto de la nota.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The last day to file is {day}</source>
        <translation>El último día para presentar es {day}</translation>
    </message>
    <message>
        <source>The last four digits are missing: claims want ZIP+4 for the clinic.</source>
        <translation>Faltan las últimas cuatro cifras: las reclamaciones piden ZIP+4 para la clínica.</translation>
    </message>
    <message>
        <source>The last four digits are never 0000.</source>
        <translation>Las últimas cuatro cifras nunca son 0000.</translation>
    </message>
    <message>
        <source>The lists show the new verdicts</source>
        <translation>Las listas muestran los nuevos veredictos</translation>
    </message>
    <message>
        <source>The minutes of all timed codes of the day pool: 8 earn a unit, 23 two, 38 three.</source>
        <translation>Los minutos de todos los códigos con tiempo del día se suman: 8 ganan una unidad, 23 dos, 38 tres.</translation>
    </message>
    <message>
        <source>the name (one column, or first and last name)</source>
        <translation>el nombre (una columna, o nombre y apellido)</translation>
    </message>
    <message>
        <source>the name fits no file</source>
        <translation>el nombre no sirve para ningún archivo</translation>
    </message>
    <message>
        <source>The name of the clinic, box 33</source>
        <translation>El nombre de la clínica, casilla 33</translation>
    </message>
    <message>
        <source>the new authorization</source>
        <translation>la nueva autorización</translation>
    </message>
    <message>
        <source>the new coverage</source>
        <translation>la nueva cobertura</translation>
    </message>
    <message>
        <source>the new episode</source>
        <translation>el nuevo episodio</translation>
    </message>
    <message>
        <source>The new passphrase holds now</source>
        <translation>La nueva frase de contraseña ya vale</translation>
    </message>
    <message>
        <source>The newer one: {page}</source>
        <translation>La más reciente: {page}</translation>
    </message>
    <message>
        <source>The newest good backup. What is there now is kept beside it.</source>
        <translation>La copia buena más reciente. Lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>The note counts as never asked for: nothing of it is checked. Undo brings it back.</source>
        <translation>La nota cuenta como no pedida: no se revisa nada de ella. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>The note itself</source>
        <translation>La nota misma</translation>
    </message>
    <message>
        <source>the note's own text</source>
        <translation>el propio texto de la nota</translation>
    </message>
    <message>
        <source>The NPI of {name}, box 24J</source>
        <translation>El NPI de {name}, casilla 24J</translation>
    </message>
    <message>
        <source>The number of a record is a number.</source>
        <translation>El número de un registro es un número.</translation>
    </message>
    <message>
        <source>The open visit has no codes to make a template of</source>
        <translation>La visita abierta no tiene códigos para hacer una plantilla</translation>
    </message>
    <message>
        <source>The open visit must be flagged</source>
        <translation>La visita abierta debe marcarse</translation>
    </message>
    <message>
        <source>The open visit must pass</source>
        <translation>La visita abierta debe pasar</translation>
    </message>
    <message>
        <source>the other coverage</source>
        <translation>la otra cobertura</translation>
    </message>
    <message>
        <source>The owner adds and changes people. You can change your own passphrase here.</source>
        <translation>El propietario agrega y cambia personas. Aquí puede cambiar su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>The owner sets this. What you type is kept when the window locks.</source>
        <translation>Esto lo fija el propietario. Lo que usted escribe se conserva cuando la ventana se bloquea.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start</source>
        <translation>La frase de contraseña se pide en cada inicio</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>the patient (name and date of birth, or the member number)</source>
        <translation>el paciente (nombre y fecha de nacimiento, o el número de afiliado)</translation>
    </message>
    <message>
        <source>The patient has no name yet.</source>
        <translation>El paciente aún no tiene nombre.</translation>
    </message>
    <message>
        <source>The patient is the insured</source>
        <translation>El paciente es el asegurado</translation>
    </message>
    <message>
        <source>The payer's claim number</source>
        <translation>El número de reclamación del pagador</translation>
    </message>
    <message>
        <source>The payer's claim number (ICN or DCN)</source>
        <translation>El número de reclamación del pagador (ICN o DCN)</translation>
    </message>
    <message>
        <source>The practice clinic has no people and no passphrases: everybody may do everything in it.</source>
        <translation>La clínica de práctica no tiene personas ni frases de contraseña: todos pueden hacer todo en ella.</translation>
    </message>
    <message>
        <source>The practice clinic holds invented people only, and does not lock.</source>
        <translation>La clínica de práctica solo contiene personas inventadas y no se bloquea.</translation>
    </message>
    <message>
        <source>the procedure code</source>
        <translation>el código de procedimiento</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The recovery sheet as it will be printed</source>
        <translation>La hoja de recuperación tal como se imprimirá</translation>
    </message>
    <message>
        <source>the removal of a coverage</source>
        <translation>quitar una cobertura</translation>
    </message>
    <message>
        <source>the removal of an authorization</source>
        <translation>quitar una autorización</translation>
    </message>
    <message>
        <source>the removal of an episode</source>
        <translation>quitar un episodio</translation>
    </message>
    <message>
        <source>The rule cannot be read yet.</source>
        <translation>La regla aún no se puede leer.</translation>
    </message>
    <message>
        <source>The rule that was never saved is dropped</source>
        <translation>Se descartó la regla que nunca se guardó</translation>
    </message>
    <message>
        <source>the same by both methods</source>
        <translation>lo mismo con ambos métodos</translation>
    </message>
    <message>
        <source>The same is said as before.</source>
        <translation>Se dice lo mismo que antes.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The same, from another edition</source>
        <translation>Lo mismo, de otra edición</translation>
    </message>
    <message>
        <source>The set-up waits under Tools, Set up the clinic</source>
        <translation>La configuración espera en Herramientas, Configurar la clínica</translation>
    </message>
    <message>
        <source>The shipped answers of {state} lie over the usual ones; yours lie over both.</source>
        <translation>Las respuestas incluidas de {state} van sobre las habituales; las suyas van sobre ambas.</translation>
    </message>
    <message>
        <source>The side of the note, as the code names one.</source>
        <translation>El lado de la nota, ya que el código indica uno.</translation>
    </message>
    <message>
        <source>The slip on paper names initials only: write no name.</source>
        <translation>La hoja en papel solo lleva iniciales: no escriba nombres.</translation>
    </message>
    <message>
        <source>The supervising therapist, if one signed.</source>
        <translation>El terapeuta supervisor, si firmó uno.</translation>
    </message>
    <message>
        <source>The system's keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>The table of total time, and days on which the two ways of counting differ.</source>
        <translation>La tabla del tiempo total, y días en que las dos formas de contar difieren.</translation>
    </message>
    <message>
        <source>The tax number, box 25</source>
        <translation>El número fiscal, casilla 25</translation>
    </message>
    <message>
        <source>The taxonomy of the clinic</source>
        <translation>La taxonomía de la clínica</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>La plantilla</translation>
    </message>
    <message>
        <source>the therapist</source>
        <translation>el terapeuta</translation>
    </message>
    <message>
        <source>the therapist's own words</source>
        <translation>las propias palabras del terapeuta</translation>
    </message>
    <message>
        <source>The therapy codes of a discipline in this program's words: how units count, and what to watch.</source>
        <translation>Los códigos de terapia de una disciplina en palabras de este programa: cómo cuentan las unidades y qué vigilar.</translation>
    </message>
    <message>
        <source>The total the note states.</source>
        <translation>El total que indica la nota.</translation>
    </message>
    <message>
        <source>The tour is taken in the practice clinic: lock, and open it from the first page</source>
        <translation>El recorrido se hace en la clínica de práctica: bloquee, y ábrala desde la primera página</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>The visit before was saved without it: {words}</source>
        <translation>La visita anterior se guardó sin ello: {words}</translation>
    </message>
    <message>
        <source>The visit has diagnoses and lines already; nothing was put in</source>
        <translation>La visita ya tiene diagnósticos y líneas; no se insertó nada</translation>
    </message>
    <message>
        <source>The visit is of {year}: an amount looked up in {year_2} is not of its year.</source>
        <translation>La visita es de {year}: un importe consultado en {year_2} no es de su año.</translation>
    </message>
    <message>
        <source>The watch of {code} has run since {time}; its minutes are not in the visit yet.</source>
        <translation>El reloj de {code} corre desde las {time}; sus minutos aún no están en la visita.</translation>
    </message>
    <message>
        <source>The watch of {code} runs</source>
        <translation>El reloj de {code} corre</translation>
    </message>
    <message>
        <source>The watch of {code} stands</source>
        <translation>El reloj de {code} está parado</translation>
    </message>
    <message>
        <source>The watch runs on visits of today.</source>
        <translation>El reloj corre en visitas de hoy.</translation>
    </message>
    <message>
        <source>the whole clinic</source>
        <translation>toda la clínica</translation>
    </message>
    <message>
        <source>The whole manual as a paper</source>
        <translation>Todo el manual en papel</translation>
    </message>
    <message>
        <source>The ZIP code {zip} ends in 0000.</source>
        <translation>El código postal {zip} termina en 0000.</translation>
    </message>
    <message>
        <source>The ZIP code {zip} has {count} digits, not 5 or 9.</source>
        <translation>El código postal {zip} tiene {count} cifras, no 5 ni 9.</translation>
    </message>
    <message>
        <source>The ZIP+4 of the clinic</source>
        <translation>El ZIP+4 de la clínica</translation>
    </message>
    <message>
        <source>Their credential</source>
        <translation>Su credencial</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>therapist {therapist}, assistant {assistant}</source>
        <translation>terapeuta {therapist}, asistente {assistant}</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>There is no finding to ask about</source>
        <translation>No hay ningún hallazgo sobre el que preguntar</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet.</source>
        <translation>Aún no hay hoja de recuperación.</translation>
    </message>
    <message>
        <source>There is nothing to sign</source>
        <translation>No hay nada que firmar</translation>
    </message>
    <message>
        <source>They stand for the {minutes} typed before.</source>
        <translation>Reemplazan a los {minutes} escritos antes.</translation>
    </message>
    <message>
        <source>This cannot be a social security number: it {fault}.</source>
        <translation>Esto no puede ser un número de seguro social: {fault}.</translation>
    </message>
    <message>
        <source>This cannot be kept: {where} {expected}.</source>
        <translation>Esto no se puede guardar: {where} {expected}.</translation>
    </message>
    <message>
        <source>This coverage has visits. From which day is it another one?</source>
        <translation>Esta cobertura tiene visitas. ¿Desde qué día es otra?</translation>
    </message>
    <message>
        <source>This file was brought in already on {when}.</source>
        <translation>Este archivo ya se importó el {when}.</translation>
    </message>
    <message>
        <source>This finding cannot be kept with a reason: it must be fixed</source>
        <translation>Este hallazgo no puede conservarse con un motivo: debe corregirse</translation>
    </message>
    <message>
        <source>This finding is asked about already</source>
        <translation>Ya se preguntó sobre este hallazgo</translation>
    </message>
    <message>
        <source>This finding is gone; there is nothing to ask.</source>
        <translation>Este hallazgo ya no está; no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>This form is open, so the note is asked for: what is empty counts as missing.</source>
        <translation>Este formulario está abierto, así que se pide la nota: lo vacío cuenta como faltante.</translation>
    </message>
    <message>
        <source>This is a post office box: claims want the street of the clinic.</source>
        <translation>Esto es un apartado postal: las reclamaciones piden la calle de la clínica.</translation>
    </message>
    <message>
        <source>This is no TOML: {problem}.</source>
        <translation>Esto no es TOML: {problem}.</translation>
    </message>
    <message>
        <source>This is not the group on the sheet.</source>
        <translation>Este no es el grupo de la hoja.</translation>
    </message>
    <message>
        <source>This is the practice clinic</source>
        <translation>Esta es la clínica de práctica</translation>
    </message>
    <message>
        <source>This is written as a social security number; an EIN is written 12-3456789.</source>
        <translation>Esto está escrito como número de seguro social; un EIN se escribe 12-3456789.</translation>
    </message>
    <message>
        <source>This Medicare number {fault}.</source>
        <translation>Este número de Medicare {fault}.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This stands on every claim. Leave out what you do not have at hand; the end says what lacks.</source>
        <translation>Esto va en toda reclamación. Omita lo que no tenga a mano; al final se dice qué falta.</translation>
    </message>
    <message>
        <source>This template is no longer kept.</source>
        <translation>Esta plantilla ya no se conserva.</translation>
    </message>
    <message>
        <source>this visit counted  {numbers_key}</source>
        <translation>esta visita incluida  {numbers_key}</translation>
    </message>
    <message>
        <source>This visit is no longer kept</source>
        <translation>Esta visita ya no se conserva</translation>
    </message>
    <message>
        <source>This visit is not complete yet.</source>
        <translation>Esta visita aún no está completa.</translation>
    </message>
    <message>
        <source>This visit is not ready: something must be fixed.</source>
        <translation>Esta visita no está lista: hay algo que debe corregirse.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>tie: your choice   </source>
        <translation>empate: usted elige   </translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>timed
unit</source>
        <translation>unidad
con tiempo</translation>
    </message>
    <message>
        <source>timed
units</source>
        <translation>unidades
con tiempo</translation>
    </message>
    <message>
        <source>Timed minutes in the note</source>
        <translation>Minutos con tiempo en la nota</translation>
    </message>
    <message>
        <source>Timed {timed}</source>
        <translation>Con tiempo {timed}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Timeline of the episode</source>
        <translation>Línea de tiempo del episodio</translation>
    </message>
    <message>
        <source>Timeline of the visit</source>
        <translation>Línea de tiempo de la visita</translation>
    </message>
    <message>
        <source>Timeline of the visit, no block</source>
        <translation>Línea de tiempo de la visita, sin bloques</translation>
    </message>
    <message>
        <source>Timely filing</source>
        <translation>Plazo de presentación</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>times overlap</source>
        <translation>las horas se solapan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to be flagged</source>
        <translation>para marcar</translation>
    </message>
    <message>
        <source>To be taken in</source>
        <translation>Por incorporar</translation>
    </message>
    <message>
        <source>To be taken out</source>
        <translation>Por sacar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To file: {left}</source>
        <translation>Para presentar: {left}</translation>
    </message>
    <message>
        <source>to pass</source>
        <translation>para pasar</translation>
    </message>
    <message>
        <source>To put a backup back</source>
        <translation>Para devolver una copia de seguridad</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Por firmar</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Ho&amp;y</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Hoy y ayer</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>hoy {day}</translation>
    </message>
    <message>
        <source>Today's check says the same</source>
        <translation>La revisión de hoy dice lo mismo</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Too short: {shortest} characters at least.</source>
        <translation>Demasiado corta: {shortest} caracteres como mínimo.</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Barra de herramientas</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Herramien&amp;tas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Total time (CMS)</source>
        <translation>Tiempo total (CMS)</translation>
    </message>
    <message>
        <source>total time (CMS)</source>
        <translation>tiempo total (CMS)</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Afectado</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>&amp;Tour of the practice clinic</source>
        <translation>&amp;Recorrido por la clínica de práctica</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Training card</source>
        <translation>Tarjeta de formación</translation>
    </message>
    <message>
        <source>TRAINING: everything here is invented</source>
        <translation>TRAINING: todo aquí es inventado</translation>
    </message>
    <message>
        <source>Treated by</source>
        <translation>Tratado por</translation>
    </message>
    <message>
        <source>&amp;Treating</source>
        <translation>&amp;Tratamiento</translation>
    </message>
    <message>
        <source>Treating person, box 24J</source>
        <translation>Persona que trata, casilla 24J</translation>
    </message>
    <message>
        <source>Treatment and referral</source>
        <translation>Tratamiento y remisión</translation>
    </message>
    <message>
        <source>Treatment min</source>
        <translation>Min de tratamiento</translation>
    </message>
    <message>
        <source>Treatment minutes</source>
        <translation>Minutos de tratamiento</translation>
    </message>
    <message>
        <source>Treatment not typed</source>
        <translation>Tratamiento no escrito</translation>
    </message>
    <message>
        <source>Treatment {treatment} min</source>
        <translation>Tratamiento {treatment} min</translation>
    </message>
    <message>
        <source>Treats as</source>
        <translation>Trata como</translation>
    </message>
    <message>
        <source>Try it with an invented file:</source>
        <translation>Pruébelo con un archivo inventado:</translation>
    </message>
    <message>
        <source>Try the program with invented patients first, or set up your own clinic.</source>
        <translation>Pruebe primero el programa con pacientes inventados, o configure su propia clínica.</translation>
    </message>
    <message>
        <source>TUG, Berg, five times sit to stand, six-minute walk or another: score, unit, day (t for today).</source>
        <translation>TUG, Berg, cinco veces sentado a de pie, caminata de seis minutos u otra: puntuación, unidad, día (t para hoy).</translation>
    </message>
    <message>
        <source>Turn it on for me</source>
        <translation>Activarlo para mí</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>dos letras</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type 10, say.</source>
        <translation>Escriba 10, por ejemplo.</translation>
    </message>
    <message>
        <source>Type a code, Enter, then + lets its watch run</source>
        <translation>Escriba un código, Intro, y luego + deja correr su reloj</translation>
    </message>
    <message>
        <source>Type a group back from the paper</source>
        <translation>Escriba un grupo leyéndolo del papel</translation>
    </message>
    <message>
        <source>Type a last name.</source>
        <translation>Escriba un apellido.</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>Escriba los dos.</translation>
    </message>
    <message>
        <source>Type it as 11/20/2026.</source>
        <translation>Escríbalo como 11/20/2026.</translation>
    </message>
    <message>
        <source>Type it here once.</source>
        <translation>Escríbalo aquí una vez.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Type r, l or b for another side</source>
        <translation>Escriba r, l o b para otro lado</translation>
    </message>
    <message>
        <source>Type the code as on the payer's answer: the reason, such as CO-97, and the remark, such as N19.</source>
        <translation>Escriba el código como está en la respuesta del pagador: el motivo, como CO-97, y la observación, como N19.</translation>
    </message>
    <message>
        <source>Type the code first: its last four figures, or its nickname.</source>
        <translation>Escriba primero el código: sus últimas cuatro cifras, o su apodo.</translation>
    </message>
    <message>
        <source>Type the day as 11/20/2026.</source>
        <translation>Escriba el día como 11/20/2026.</translation>
    </message>
    <message>
        <source>Type the day from which it holds first.</source>
        <translation>Escriba primero el día desde el que vale.</translation>
    </message>
    <message>
        <source>Type the day it was looked up.</source>
        <translation>Escriba el día en que se consultó.</translation>
    </message>
    <message>
        <source>Type the day of the source.</source>
        <translation>Escriba el día de la fuente.</translation>
    </message>
    <message>
        <source>Type the day on the payer's answer.</source>
        <translation>Escriba el día de la respuesta del pagador.</translation>
    </message>
    <message>
        <source>Type the dollars; 0 if nothing was used elsewhere.</source>
        <translation>Escriba los dólares; 0 si no se usó nada en otro lugar.</translation>
    </message>
    <message>
        <source>Type the first patient, then the visit.</source>
        <translation>Escriba el primer paciente, luego la visita.</translation>
    </message>
    <message>
        <source>Type the groups as they are printed, or scan the code with a reader that types.</source>
        <translation>Escriba los grupos como están impresos, o escanee el código con un lector que escribe.</translation>
    </message>
    <message>
        <source>Type the minutes of an earlier day.</source>
        <translation>Escriba los minutos de un día anterior.</translation>
    </message>
    <message>
        <source>Type the reason code first.</source>
        <translation>Escriba primero el código de motivo.</translation>
    </message>
    <message>
        <source>Type the times of the block</source>
        <translation>Escribir las horas del bloque</translation>
    </message>
    <message>
        <source>Type whole minutes, such as 23.</source>
        <translation>Escriba minutos enteros, como 23.</translation>
    </message>
    <message>
        <source>Type {confirming} to destroy all of it:</source>
        <translation>Escriba {confirming} para destruirlo todo:</translation>
    </message>
    <message>
        <source>Type {confirming} to empty the bin for good</source>
        <translation>Escriba {confirming} para vaciar la papelera para siempre</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>se escribe</translation>
    </message>
    <message>
        <source>typing error</source>
        <translation>error de escritura</translation>
    </message>
    <message>
        <source>Typing error in group {wrong}.</source>
        <translation>Error de escritura en el grupo {wrong}.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Under Treating ({key}) its minutes are taken over, or thrown away.</source>
        <translation>En Tratamiento ({key}) se toman sus minutos o se descartan.</translation>
    </message>
    <message>
        <source>Undid: {name}</source>
        <translation>Deshecho: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer {step}</translation>
    </message>
    <message>
        <source>&amp;Undo {undo_name}</source>
        <translation type="vanished">&amp;Deshacer {undo_name}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Units against minutes</source>
        <translation>Unidades frente a minutos</translation>
    </message>
    <message>
        <source>Units authorized</source>
        <translation>Unidades autorizadas</translation>
    </message>
    <message>
        <source>Units counted by</source>
        <translation>Unidades contadas por</translation>
    </message>
    <message>
        <source>Units drawn as quarter hours</source>
        <translation>Unidades dibujadas como cuartos de hora</translation>
    </message>
    <message>
        <source>Units unbilled</source>
        <translation>Unidades sin facturar</translation>
    </message>
    <message>
        <source>Units used before</source>
        <translation>Unidades usadas antes</translation>
    </message>
    <message>
        <source>Units used before these records</source>
        <translation>Unidades usadas antes de estos registros</translation>
    </message>
    <message>
        <source>units, box 24G</source>
        <translation>unidades, casilla 24G</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock your clinic</source>
        <translation>Desbloquee su clínica</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Unsaved work of this visit came back</source>
        <translation>Volvió el trabajo sin guardar de esta visita</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>untimed codes</source>
        <translation>códigos sin tiempo</translation>
    </message>
    <message>
        <source>Untimed {untimed}</source>
        <translation>Sin tiempo {untimed}</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Usarlo de nuevo</translation>
    </message>
    <message>
        <source>Used by lines</source>
        <translation>En líneas</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usado en otro lugar</translation>
    </message>
    <message>
        <source>Used elsewhere kept</source>
        <translation>Usado en otro lugar: guardado</translation>
    </message>
    <message>
        <source>Used elsewhere…</source>
        <translation>Usado en otro lugar…</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usado hace poco</translation>
    </message>
    <message>
        <source>Usual for this kind of payer; no contract of yours confirms it.</source>
        <translation>Habitual para este tipo de pagador; ningún contrato suyo lo confirma.</translation>
    </message>
    <message>
        <source>Usually {codes}   {key}</source>
        <translation>Habitual: {codes}   {key}</translation>
    </message>
    <message>
        <source>Verdict: {words}</source>
        <translation>Veredicto: {words}</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todo</translation>
    </message>
    <message>
        <source>Version {version}   {moment}   {verdict}</source>
        <translation>Versión {version}   {moment}   {verdict}</translation>
    </message>
    <message>
        <source>Version {version}. A checking aid, not legal advice.</source>
        <translation>Versión {version}. Una ayuda para revisar, no asesoría legal.</translation>
    </message>
    <message>
        <source>Version {version}: {asked}. {words} {came}</source>
        <translation>Versión {version}: {asked}. {words} {came}</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Visita</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>Visit &amp;after</source>
        <translation>V&amp;isita siguiente</translation>
    </message>
    <message>
        <source>Visit &amp;before</source>
        <translation>&amp;Visita anterior</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Número de visita</translation>
    </message>
    <message>
        <source>Visit number, such as 2026-00431</source>
        <translation>Número de visita, como 2026-00431</translation>
    </message>
    <message>
        <source>Visit or claim number</source>
        <translation>Número de visita o de reclamación</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
    </message>
    <message>
        <source>Visit {number} is ready</source>
        <translation>La visita {number} está lista</translation>
    </message>
    <message>
        <source>Visit {number} of {day}, {after}</source>
        <translation>Visita {number} del {day}, {after}</translation>
    </message>
    <message>
        <source>Visit {number}, version {version}</source>
        <translation>Visita {number}, versión {version}</translation>
    </message>
    <message>
        <source>Visit {number}, {units}, {verdict}, {status}</source>
        <translation>Visita {number}, {units}, {verdict}, {status}</translation>
    </message>
    <message>
        <source>Visit {on}</source>
        <translation>Visita {on}</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Visitas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits and lines that were done and are not billed, with their minutes and charges.</source>
        <translation>Visitas y líneas hechas y no facturadas, con sus minutos y cargos.</translation>
    </message>
    <message>
        <source>Visits and printing. Patients' own data only to read.</source>
        <translation>Visitas e impresión. Los datos de los pacientes solo para leer.</translation>
    </message>
    <message>
        <source>Visits are kept for {years} years</source>
        <translation>Las visitas se conservan {years} años</translation>
    </message>
    <message>
        <source>Visits authorized</source>
        <translation>Visitas autorizadas</translation>
    </message>
    <message>
        <source>Visits of</source>
        <translation>Visitas de</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Visitas del día</translation>
    </message>
    <message>
        <source>Visits of the queue</source>
        <translation>Visitas de la cola</translation>
    </message>
    <message>
        <source>Visits of this discipline and these days take what stands here; what is typed on a visit stays there.</source>
        <translation>Las visitas de esta disciplina y estos días toman lo que está aquí; lo escrito en una visita se queda en ella.</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>Visitas de este paciente</translation>
    </message>
    <message>
        <source>Visits of {name}</source>
        <translation>Visitas de {name}</translation>
    </message>
    <message>
        <source>Visits sent</source>
        <translation>Visitas enviadas</translation>
    </message>
    <message>
        <source>Visits that were brought in, the worst first</source>
        <translation>Visitas importadas, las peores primero</translation>
    </message>
    <message>
        <source>Visits used before</source>
        <translation>Visitas usadas antes</translation>
    </message>
    <message>
        <source>Visits used before these records</source>
        <translation>Visitas usadas antes de estos registros</translation>
    </message>
    <message>
        <source>Visits whose first kept version had no Must fix. Opens those that had one.</source>
        <translation>Visitas cuya primera versión guardada no tenía nada que corregir. Abre las que tenían algo.</translation>
    </message>
    <message>
        <source>visits without a Must fix then, in percent</source>
        <translation>visitas sin nada que corregir entonces, en porcentaje</translation>
    </message>
    <message>
        <source>Visits, the newest first</source>
        <translation type="vanished">Visitas, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Wait for the therapist</source>
        <translation>&amp;Esperar al terapeuta</translation>
    </message>
    <message>
        <source>Waiting for the system's keychain</source>
        <translation>Esperando al llavero del sistema</translation>
    </message>
    <message>
        <source>Waiting for the system's keychain; Cancel asks for the passphrase</source>
        <translation>Esperando al llavero del sistema; Cancelar pide la frase de contraseña</translation>
    </message>
    <message>
        <source>Waiting on therapist</source>
        <translation>Espera al terapeuta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperan envío</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Espera una respuesta</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>was silent</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>was {share}</source>
        <translation>era {share}</translation>
    </message>
    <message>
        <source>Wasting</source>
        <translation>Atrofia</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Watched folder: {count} file read</source>
        <translation>Carpeta vigilada: {count} archivo leído</translation>
    </message>
    <message>
        <source>Watched folder: {count} file waits for you, Work, Bring in</source>
        <translation>Carpeta vigilada: {count} archivo le espera en Trabajo, Importar</translation>
    </message>
    <message>
        <source>Watched folder: {count} files read</source>
        <translation>Carpeta vigilada: {count} archivos leídos</translation>
    </message>
    <message>
        <source>Watched folder: {count} files wait for you, Work, Bring in</source>
        <translation>Carpeta vigilada: {count} archivos le esperan en Trabajo, Importar</translation>
    </message>
    <message>
        <source>Watched folder: {error}</source>
        <translation>Carpeta vigilada: {error}</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Maneras de comenzar</translation>
    </message>
    <message>
        <source>Weak regions</source>
        <translation>Regiones débiles</translation>
    </message>
    <message>
        <source>Weak. Four or more words that do not belong together are strong.</source>
        <translation>Débil. Cuatro o más palabras sin relación entre sí son fuertes.</translation>
    </message>
    <message>
        <source>&amp;Weakness code</source>
        <translation>Código de de&amp;bilidad</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a note on weakness has to carry: what is enough, and what is too little.</source>
        <translation>Lo que debe llevar una nota sobre debilidad: qué basta y qué es demasiado poco.</translation>
    </message>
    <message>
        <source>What a payer did not pay, by its reason code, and the rule that would have caught it before.</source>
        <translation>Lo que un pagador no pagó, por su código de motivo, y la regla que lo habría detectado antes.</translation>
    </message>
    <message>
        <source>What a unit of each code costs, since when, and where one payer is charged otherwise.</source>
        <translation>Cuánto cuesta una unidad de cada código, desde cuándo, y dónde se cobra distinto a un pagador.</translation>
    </message>
    <message>
        <source>What a visit was judged with, and what the same visit would be told today.</source>
        <translation>Con qué se revisó una visita y qué se diría hoy de la misma visita.</translation>
    </message>
    <message>
        <source>What came later stands in an addendum of its own day.</source>
        <translation>Lo que vino después está en una adenda de su propio día.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>what can be done again, by when</source>
        <translation>qué podrá hacerse de nuevo, para cuándo</translation>
    </message>
    <message>
        <source>What changed with this version</source>
        <translation>Qué cambió con esta versión</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What chart, problem list or referral name and this claim does not.</source>
        <translation>Lo que nombran la historia, la lista de problemas o la remisión y esta reclamación no.</translation>
    </message>
    <message>
        <source>What differs for the second payer</source>
        <translation>Qué difiere para el segundo pagador</translation>
    </message>
    <message>
        <source>What each payer asks, with its source and day. What you change here is what visits are checked by.</source>
        <translation>Lo que pide cada pagador, con su fuente y fecha. Las visitas se revisan según lo que usted cambie aquí.</translation>
    </message>
    <message>
        <source>What &amp;goes with the diagnoses</source>
        <translation>&amp;Qué va con los diagnósticos</translation>
    </message>
    <message>
        <source>What goes with the diagnoses, and why</source>
        <translation>Qué va con los diagnósticos, y por qué</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>What is in the clinic's folder now is kept beside it.</source>
        <translation>Lo que hay ahora en la carpeta de la clínica se conserva al lado.</translation>
    </message>
    <message>
        <source>What is said about billing, to be answered with yes or no, and what the text says.</source>
        <translation>Lo que se dice sobre la facturación, para responder con sí o no, y lo que dice el texto.</translation>
    </message>
    <message>
        <source>What is typed is kept when the window locks, and stands there again after unlocking.</source>
        <translation>Lo escrito se conserva cuando la ventana se bloquea, y está ahí de nuevo al desbloquear.</translation>
    </message>
    <message>
        <source>What it asks beside</source>
        <translation>Qué más pide</translation>
    </message>
    <message>
        <source>What it is, and what to do</source>
        <translation>Qué es, y qué hacer</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What it wants to see</source>
        <translation>Qué quiere ver</translation>
    </message>
    <message>
        <source>What lies here is in no list and no count, and comes back whole. Claims that were sent never come here.</source>
        <translation>Lo que está aquí no aparece en ninguna lista ni cuenta, y vuelve completo. Las reclamaciones enviadas nunca llegan aquí.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What only the therapist can settle. An answer brings the visit back, and stands at its finding.</source>
        <translation>Lo que solo el terapeuta puede resolver. Una respuesta devuelve la visita y queda junto a su hallazgo.</translation>
    </message>
    <message>
        <source>What runs out next, for all patients: progress reports, certifications, authorizations, days to file.</source>
        <translation>Lo que vence próximamente, de todos los pacientes: informes de progreso, certificaciones, autorizaciones y días para presentar.</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>Qué dicen las fuentes</translation>
    </message>
    <message>
        <source>What taking it out changes</source>
        <translation>Qué cambia al sacarla</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>What the level of the evaluation rests on</source>
        <translation>En qué se apoya el nivel de la evaluación</translation>
    </message>
    <message>
        <source>What the payer said</source>
        <translation type="vanished">Qué dijo el pagador</translation>
    </message>
    <message>
        <source>What the watch of {code} had was thrown away</source>
        <translation>Se descartó lo que tenía el reloj de {code}</translation>
    </message>
    <message>
        <source>What therapists are asked, half a page each, with room for the answer and a signature.</source>
        <translation>Lo que se pregunta a los terapeutas, media página cada una, con lugar para la respuesta y la firma.</translation>
    </message>
    <message>
        <source>What these tables change</source>
        <translation>Qué cambian estas tablas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What usually goes with M62.81 in physical therapy, and the reason a note gives</source>
        <translation>Lo que suele ir con M62.81 en terapia física, y la razón que da una nota</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>Lo que se importó</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done that needed a therapist's skill, and how the patient answered.</source>
        <translation>Lo que se hizo y requería la destreza de un terapeuta, y cómo respondió el paciente.</translation>
    </message>
    <message>
        <source>What was half typed last stands on its pages again</source>
        <translation>Lo que quedó a medio escribir está de nuevo en sus páginas</translation>
    </message>
    <message>
        <source>What was treated</source>
        <translation>Qué se trató</translation>
    </message>
    <message>
        <source>What was treated has changed since: signing makes it an addendum, dated now.</source>
        <translation>Lo que se trató cambió desde entonces: firmar lo convierte en una adenda con fecha de ahora.</translation>
    </message>
    <message>
        <source>What was typed in a field cannot be read as its value. Correct the field; nothing else was lost.</source>
        <translation>Lo escrito en un campo no puede leerse como su valor. Corrija el campo; no se perdió nada más.</translation>
    </message>
    <message>
        <source>What was typed is no value.</source>
        <translation>Lo escrito no es un valor.</translation>
    </message>
    <message>
        <source>What you charge for a unit of each code.</source>
        <translation>Lo que usted cobra por una unidad de cada código.</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>Lo que usted hace aquí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When was it last measured with the same tests?</source>
        <translation>¿Cuándo se midió por última vez con las mismas pruebas?</translation>
    </message>
    <message>
        <source>Where the payer says so</source>
        <translation>Dónde lo dice el pagador</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>Si se cumple</translation>
    </message>
    <message>
        <source>Whether the tax number is an EIN or an SSN, box 25</source>
        <translation>Si el número fiscal es un EIN o un SSN, casilla 25</translation>
    </message>
    <message>
        <source>Which code of weakness fits what the chart says, on one page.</source>
        <translation>Qué código de debilidad corresponde a lo que dice la historia, en una página.</translation>
    </message>
    <message>
        <source>Which code of weakness?</source>
        <translation>¿Qué código de debilidad?</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>¿Qué código?</translation>
    </message>
    <message>
        <source>Which encounter?</source>
        <translation>¿Qué encuentro?</translation>
    </message>
    <message>
        <source>Which muscle groups, which side, what grade out of 5: 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+, 5.</source>
        <translation>Qué grupos musculares, qué lado, qué grado sobre 5: 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+, 5.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>¿Qué lado?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>Who may unlock the clinic, and what each of them may do.</source>
        <translation>Quién puede desbloquear la clínica y qué puede hacer cada persona.</translation>
    </message>
    <message>
        <source>Who saw, changed, printed and saved what. Each event carries the sum of the one before it.</source>
        <translation>Quién vio, cambió, imprimió y guardó qué. Cada evento lleva la suma del anterior.</translation>
    </message>
    <message>
        <source>Who treated and signed.</source>
        <translation>Quién trató y firmó.</translation>
    </message>
    <message>
        <source>Who treats</source>
        <translation>Quién trata</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Lista completa</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Whole visit</source>
        <translation>Toda la visita</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Whose favourites</source>
        <translation>Favoritos de quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why are {count} visits on hold?</source>
        <translation>¿Por qué están en espera {count} visitas?</translation>
    </message>
    <message>
        <source>Why is {count} visit on hold?</source>
        <translation>¿Por qué está en espera {count} visita?</translation>
    </message>
    <message>
        <source>Why no single site</source>
        <translation>Por qué ningún sitio único</translation>
    </message>
    <message>
        <source>Why signed late</source>
        <translation>Por qué se firmó tarde</translation>
    </message>
    <message>
        <source>Why, for the rule's page</source>
        <translation>Por qué, para la página de la regla</translation>
    </message>
    <message>
        <source>Will &amp;not be billed</source>
        <translation>No se &amp;facturará</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>con el programa</translation>
    </message>
    <message>
        <source>With therapist</source>
        <translation>Con el terapeuta</translation>
    </message>
    <message>
        <source>with therapist</source>
        <translation>con el terapeuta</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw question</source>
        <translation>Retirar la pregunta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrawn {when}</source>
        <translation>Retirada {when}</translation>
    </message>
    <message>
        <source>Wo&amp;rk</source>
        <translation>Traba&amp;jo</translation>
    </message>
    <message>
        <source>Work &amp;queue</source>
        <translation>&amp;Cola de trabajo</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Cola de trabajo</translation>
    </message>
    <message>
        <source>Work related</source>
        <translation>Relacionado con el trabajo</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Peor hallazgo</translation>
    </message>
    <message>
        <source>Write a rule for it</source>
        <translation>Escribir una regla para ello</translation>
    </message>
    <message>
        <source>Write one condition: when = { … }.</source>
        <translation>Escriba una condición: when = { … }.</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>Escribir las reglas</translation>
    </message>
    <message>
        <source>Write the rules to a file…</source>
        <translation>Escribir las reglas en un archivo…</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Written down. From here on the end of the trail is guarded again.</source>
        <translation>Anotado. Desde aquí el final del registro vuelve a estar vigilado.</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>Written in: {source}.</source>
        <translation>Escrito en: {source}.</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>Year-month-day, as 2026-11-20</source>
        <translation>Año-mes-día, como 2026-11-20</translation>
    </message>
    <message>
        <source>Years after the day of service</source>
        <translation>Años después del día de servicio</translation>
    </message>
    <message>
        <source>Years that visits are kept</source>
        <translation>Años que se conservan las visitas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>You are its owner; you can add other people later.</source>
        <translation>Usted es su propietario; puede agregar a otras personas después.</translation>
    </message>
    <message>
        <source>You are signed in as this person.</source>
        <translation>Usted ha entrado como esta persona.</translation>
    </message>
    <message>
        <source>You own this clinic here. Say what you do, so that your marks and your page are right.</source>
        <translation>Usted es propietario de esta clínica. Diga lo que hace, para que sus marcas y su página sean las correctas.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Tenía razón.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your answer: {method}</source>
        <translation>Su respuesta: {method}</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name, a passphrase and a recovery sheet; about three minutes.</source>
        <translation>Su nombre, una frase de contraseña y una hoja de recuperación; unos tres minutos.</translation>
    </message>
    <message>
        <source>Your name, as you pick it when unlocking</source>
        <translation>Su nombre, como lo elige al desbloquear</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Su nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Your new passphrase holds now</source>
        <translation>Su nueva frase de contraseña ya vale</translation>
    </message>
    <message>
        <source>Your NPI</source>
        <translation>Su NPI</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Your own passphrase, to show that it is you</source>
        <translation>Su propia frase de contraseña, para mostrar que es usted</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Su frase de contraseña, una vez más</translation>
    </message>
    <message>
        <source>Your passphrase, to turn it on</source>
        <translation>Su frase de contraseña, para activarlo</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Su hoja de recuperación</translation>
    </message>
    <message>
        <source>Yours or changed</source>
        <translation>Suyos o cambiados</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>ZIP+4</source>
        <translation>ZIP+4</translation>
    </message>
    <message>
        <source>{active}, version {version} of {day}{by}</source>
        <translation>{active}, versión {version} del {day}{by}</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation type="vanished">{age} años</translation>
    </message>
    <message>
        <source>{amount} from {day}</source>
        <translation>{amount} desde {day}</translation>
    </message>
    <message>
        <source>{answers} answers of yours</source>
        <translation>{answers} respuestas suyas</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, luego {after}</translation>
    </message>
    <message>
        <source>{check} to check</source>
        <translation>{check} por revisar</translation>
    </message>
    <message>
        <source>{claims} drawn of {population} by seed {seed}.</source>
        <translation>{claims} sorteadas de {population} con la semilla {seed}.</translation>
    </message>
    <message>
        <source>{codes} is in no edition of the code book.</source>
        <translation>{codes} no está en ninguna edición del libro de códigos.</translation>
    </message>
    <message>
        <source>{codes}, {minutes} minutes: {units} units</source>
        <translation>{codes}, {minutes} minutos: {units} unidades</translation>
    </message>
    <message>
        <source>{code}   is not in this table; the payer's list of codes says it.</source>
        <translation>{code}   no está en esta tabla; lo dice la lista de códigos del pagador.</translation>
    </message>
    <message>
        <source>{code} has no nickname now</source>
        <translation>{code} ya no tiene apodo</translation>
    </message>
    <message>
        <source>{code} is a favourite of this clinician now</source>
        <translation>{code} es ahora un favorito de este profesional</translation>
    </message>
    <message>
        <source>{code} is no favourite of this clinician any more</source>
        <translation>{code} ya no es un favorito de este profesional</translation>
    </message>
    <message>
        <source>{code} of another patient</source>
        <translation>{code} de otro paciente</translation>
    </message>
    <message>
        <source>{code} stands in the list already</source>
        <translation>{code} ya está en la lista</translation>
    </message>
    <message>
        <source>{code} stays on the lines, without times and minutes</source>
        <translation>{code} queda en las líneas, sin horas ni minutos</translation>
    </message>
    <message>
        <source>{code} {start} to {end}</source>
        <translation>{code} de {start} a {end}</translation>
    </message>
    <message>
        <source>{code}: a whole unit of {unit_minutes} minutes</source>
        <translation>{code}: una unidad completa de {unit_minutes} minutos</translation>
    </message>
    <message>
        <source>{code}: {leftover} minutes left over, a tie. Click to give the unit to this code.</source>
        <translation>{code}: sobran {leftover} minutos, un empate. Haga clic para dar la unidad a este código.</translation>
    </message>
    <message>
        <source>{code}: {leftover} minutes left over, {fate}</source>
        <translation>{code}: sobran {leftover} minutos, {fate}</translation>
    </message>
    <message>
        <source>{code}: {minutes} min by the clock in place of {minutes_2} typed. Ctrl+Z</source>
        <translation>{code}: {minutes} min según el reloj en lugar de {minutes_2} escritos. Ctrl+Z</translation>
    </message>
    <message>
        <source>{column} of line {row}</source>
        <translation>{column} de la línea {row}</translation>
    </message>
    <message>
        <source>{column} {row} of {list}</source>
        <translation>{column} {row} de {list}</translation>
    </message>
    <message>
        <source>{computed}, typed {self}</source>
        <translation>{computed}, escrito {self}</translation>
    </message>
    <message>
        <source>{counted} min</source>
        <translation>{counted} min</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} con cambios</translation>
    </message>
    <message>
        <source>{count} charge filled in from the fee list</source>
        <translation>{count} cargo llenado con la lista de tarifas</translation>
    </message>
    <message>
        <source>{count} charge kept. Ctrl+Z takes it back</source>
        <translation>{count} cargo guardado. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>{count} charge taken back</source>
        <translation>{count} cargo deshecho</translation>
    </message>
    <message>
        <source>{count} charge was read</source>
        <translation>se leyó {count} cargo</translation>
    </message>
    <message>
        <source>{count} charges filled in from the fee list</source>
        <translation>{count} cargos llenados con la lista de tarifas</translation>
    </message>
    <message>
        <source>{count} charges kept. Ctrl+Z takes them back</source>
        <translation>{count} cargos guardados. Ctrl+Z los deshace</translation>
    </message>
    <message>
        <source>{count} charges taken back</source>
        <translation>{count} cargos deshechos</translation>
    </message>
    <message>
        <source>{count} charges were read</source>
        <translation>se leyeron {count} cargos</translation>
    </message>
    <message>
        <source>{count} claim</source>
        <translation>{count} reclamación</translation>
    </message>
    <message>
        <source>{count} claim marked denied</source>
        <translation>{count} reclamación marcada denegada</translation>
    </message>
    <message>
        <source>{count} claim marked paid</source>
        <translation>{count} reclamación marcada pagada</translation>
    </message>
    <message>
        <source>{count} claim marked sent</source>
        <translation>{count} reclamación marcada enviada</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} reclamaciones</translation>
    </message>
    <message>
        <source>{count} claims marked denied</source>
        <translation>{count} reclamaciones marcadas denegadas</translation>
    </message>
    <message>
        <source>{count} claims marked paid</source>
        <translation>{count} reclamaciones marcadas pagadas</translation>
    </message>
    <message>
        <source>{count} claims marked sent</source>
        <translation>{count} reclamaciones marcadas enviadas</translation>
    </message>
    <message>
        <source>{count} clinicians are under {minutes} minutes a unit. Are the minutes whole?</source>
        <translation>{count} profesionales están por debajo de {minutes} minutos por unidad. ¿Están completos los minutos?</translation>
    </message>
    <message>
        <source>{count} day without treatment</source>
        <translation>{count} día sin tratamiento</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} days without treatment</source>
        <translation>{count} días sin tratamiento</translation>
    </message>
    <message>
        <source>{count} denial kept</source>
        <translation>{count} denegación guardada</translation>
    </message>
    <message>
        <source>{count} denials kept</source>
        <translation>{count} denegaciones guardadas</translation>
    </message>
    <message>
        <source>{count} denials kept, one for each reason</source>
        <translation>{count} denegaciones guardadas, una por cada motivo</translation>
    </message>
    <message>
        <source>{count} diagnoses</source>
        <translation>{count} diagnósticos</translation>
    </message>
    <message>
        <source>{count} diagnosis</source>
        <translation>{count} diagnóstico</translation>
    </message>
    <message>
        <source>{count} event</source>
        <translation>{count} suceso</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} sucesos</translation>
    </message>
    <message>
        <source>{count} from that day on was sent already.</source>
        <translation>{count} desde ese día ya se envió.</translation>
    </message>
    <message>
        <source>{count} from that day on were sent already.</source>
        <translation>{count} desde ese día ya se enviaron.</translation>
    </message>
    <message>
        <source>{count} gap, {gaps} min</source>
        <translation>{count} hueco, {gaps} min</translation>
    </message>
    <message>
        <source>{count} gaps, {gaps} min</source>
        <translation>{count} huecos, {gaps} min</translation>
    </message>
    <message>
        <source>{count} had found it on visit {number}.</source>
        <translation>{count} lo habían encontrado en la visita {number}.</translation>
    </message>
    <message>
        <source>{count} letters too long for a slip</source>
        <translation>{count} letras de más para una hoja</translation>
    </message>
    <message>
        <source>{count} line</source>
        <translation>{count} línea</translation>
    </message>
    <message>
        <source>{count} line gives none and is left out</source>
        <translation>{count} línea no da ninguno y se omite</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{count} lines give none and are left out</source>
        <translation>{count} líneas no dan ninguno y se omiten</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} more on the whole visit</source>
        <translation>{count} más en toda la visita</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} por crear</translation>
    </message>
    <message>
        <source>{count} new patient</source>
        <translation>{count} paciente nuevo</translation>
    </message>
    <message>
        <source>{count} new patients</source>
        <translation>{count} pacientes nuevos</translation>
    </message>
    <message>
        <source>{count} not counted</source>
        <translation>{count} sin contar</translation>
    </message>
    <message>
        <source>{count} not known</source>
        <translation>{count} sin conocer</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>{count} overlap</source>
        <translation>{count} solapamiento</translation>
    </message>
    <message>
        <source>{count} overlaps</source>
        <translation>{count} solapamientos</translation>
    </message>
    <message>
        <source>{count} patient</source>
        <translation>{count} paciente</translation>
    </message>
    <message>
        <source>{count} patient, {done} signed</source>
        <translation>{count} paciente, {done} firmados</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} pacientes</translation>
    </message>
    <message>
        <source>{count} patients, {done} signed</source>
        <translation>{count} pacientes, {done} firmados</translation>
    </message>
    <message>
        <source>{count} question</source>
        <translation>{count} pregunta</translation>
    </message>
    <message>
        <source>{count} question to answer</source>
        <translation>{count} pregunta por responder</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>{count} questions to answer</source>
        <translation>{count} preguntas por responder</translation>
    </message>
    <message>
        <source>{count} recertification</source>
        <translation>{count} recertificación</translation>
    </message>
    <message>
        <source>{count} recertifications</source>
        <translation>{count} recertificaciones</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} fila</translation>
    </message>
    <message>
        <source>{count} row refused</source>
        <translation>{count} fila rechazada</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>{count} rows refused</source>
        <translation>{count} filas rechazadas</translation>
    </message>
    <message>
        <source>{count} rules look</source>
        <translation type="vanished">{count} reglas buscan</translation>
    </message>
    <message>
        <source>{count} rules look for its cause before a claim is sent.</source>
        <translation>{count} reglas buscan su causa antes de enviar una reclamación.</translation>
    </message>
    <message>
        <source>{count} safe fixes</source>
        <translation>{count} correcciones seguras</translation>
    </message>
    <message>
        <source>{count} saved filter cannot be read and is left out: {names}.</source>
        <translation>{count} filtro guardado no se puede leer y se omite: {names}.</translation>
    </message>
    <message>
        <source>{count} saved filters cannot be read and are left out: {names}.</source>
        <translation>{count} filtros guardados no se pueden leer y se omiten: {names}.</translation>
    </message>
    <message>
        <source>{count} say something else now</source>
        <translation>{count} dicen ahora otra cosa</translation>
    </message>
    <message>
        <source>{count} says something else now</source>
        <translation>{count} dice ahora otra cosa</translation>
    </message>
    <message>
        <source>{count} segment the program has no use for was passed over ({names}).</source>
        <translation>Se omitió {count} segmento que el programa no usa ({names}).</translation>
    </message>
    <message>
        <source>{count} segments the program has no use for were passed over ({names}).</source>
        <translation>Se omitieron {count} segmentos que el programa no usa ({names}).</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} elegidas</translation>
    </message>
    <message>
        <source>{count} step before it can be undone</source>
        <translation>Se puede deshacer {count} paso anterior</translation>
    </message>
    <message>
        <source>{count} steps before it can be undone</source>
        <translation>Se pueden deshacer {count} pasos anteriores</translation>
    </message>
    <message>
        <source>{count} thing to look at</source>
        <translation>{count} cosa que mirar</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} cosas que mirar</translation>
    </message>
    <message>
        <source>{count} unit</source>
        <translation>{count} unidad</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>{count} visit</source>
        <translation>{count} visita</translation>
    </message>
    <message>
        <source>{count} visit back at work</source>
        <translation>{count} visita de vuelta al trabajo</translation>
    </message>
    <message>
        <source>{count} visit before {day} stays with {old}.</source>
        <translation>{count} visita anterior al {day} se queda con {old}.</translation>
    </message>
    <message>
        <source>{count} visit checked again</source>
        <translation>{count} visita revisada otra vez</translation>
    </message>
    <message>
        <source>{count} visit from that day on takes the new member number.</source>
        <translation>{count} visita desde ese día toma el nuevo número de miembro.</translation>
    </message>
    <message>
        <source>{count} visit from then on names another payer than {new} and keeps it; open it to change that.</source>
        <translation>{count} visita desde entonces nombra otro pagador que {new} y lo conserva; ábrala para cambiarlo.</translation>
    </message>
    <message>
        <source>{count} visit kept unbilled</source>
        <translation>{count} visita queda sin facturar</translation>
    </message>
    <message>
        <source>{count} visit marked ready</source>
        <translation>{count} visita marcada lista</translation>
    </message>
    <message>
        <source>{count} visit needs work, ${charge} waiting</source>
        <translation>{count} visita por trabajar, ${charge} en espera</translation>
    </message>
    <message>
        <source>{count} visit put back</source>
        <translation>{count} visita devuelta</translation>
    </message>
    <message>
        <source>{count} visit put on hold</source>
        <translation>{count} visita puesta en espera</translation>
    </message>
    <message>
        <source>{count} visit waits for the therapist</source>
        <translation>{count} visita espera al terapeuta</translation>
    </message>
    <message>
        <source>{count} visit was left as it is</source>
        <translation>{count} visita quedó como está</translation>
    </message>
    <message>
        <source>{count} visit, {done} ready or sent</source>
        <translation>{count} visita, {done} listas o enviadas</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} visitas</translation>
    </message>
    <message>
        <source>{count} visits back at work</source>
        <translation>{count} visitas de vuelta al trabajo</translation>
    </message>
    <message>
        <source>{count} visits before {day} stay with {old}.</source>
        <translation>{count} visitas anteriores al {day} se quedan con {old}.</translation>
    </message>
    <message>
        <source>{count} visits checked again</source>
        <translation>{count} visitas revisadas otra vez</translation>
    </message>
    <message>
        <source>{count} visits from that day on take the new member number.</source>
        <translation>{count} visitas desde ese día toman el nuevo número de miembro.</translation>
    </message>
    <message>
        <source>{count} visits from then on name another payer than {new} and keep it; open them to change that.</source>
        <translation>{count} visitas desde entonces nombran otro pagador que {new} y lo conservan; ábralas para cambiarlo.</translation>
    </message>
    <message>
        <source>{count} visits kept unbilled</source>
        <translation>{count} visitas quedan sin facturar</translation>
    </message>
    <message>
        <source>{count} visits marked ready</source>
        <translation>{count} visitas marcadas listas</translation>
    </message>
    <message>
        <source>{count} visits need work, ${charge} waiting</source>
        <translation>{count} visitas por trabajar, ${charge} en espera</translation>
    </message>
    <message>
        <source>{count} visits put back</source>
        <translation>{count} visitas devueltas</translation>
    </message>
    <message>
        <source>{count} visits put on hold</source>
        <translation>{count} visitas puestas en espera</translation>
    </message>
    <message>
        <source>{count} visits wait for the therapist</source>
        <translation>{count} visitas esperan al terapeuta</translation>
    </message>
    <message>
        <source>{count} visits were left as they are</source>
        <translation>{count} visitas quedaron como están</translation>
    </message>
    <message>
        <source>{count} visits, {done} ready or sent</source>
        <translation>{count} visitas, {done} listas o enviadas</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} esperan</translation>
    </message>
    <message>
        <source>{count} waits</source>
        <translation>{count} espera</translation>
    </message>
    <message>
        <source>{count} year</source>
        <translation>{count} año</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>{covers_from} to {until}</source>
        <translation>{covers_from} a {until}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} d over</source>
        <translation>{days} d pasados</translation>
    </message>
    <message>
        <source>{day}   {number}   {provider_name}   {units} units   ${charge}</source>
        <translation type="vanished">{day}   {number}   {provider_name}   {units} unidades   ${charge}</translation>
    </message>
    <message>
        <source>{day} by {imported_by}</source>
        <translation>{day} por {imported_by}</translation>
    </message>
    <message>
        <source>{day}, visit {number}</source>
        <translation>{day}, visita {number}</translation>
    </message>
    <message>
        <source>{denials} denied</source>
        <translation>{denials} denegadas</translation>
    </message>
    <message>
        <source>{discipline}, {days}</source>
        <translation>{discipline}, {days}</translation>
    </message>
    <message>
        <source>{done} Look whether it came out whole.</source>
        <translation>{done} Compruebe que salió completo.</translation>
    </message>
    <message>
        <source>{drawn} Charted: {lines}</source>
        <translation>{drawn} Anotado: {lines}</translation>
    </message>
    <message>
        <source>{drawn} None of them has a note in this program.</source>
        <translation>{drawn} Ninguna de ellas tiene una nota en este programa.</translation>
    </message>
    <message>
        <source>{event}; event {place} of {count}</source>
        <translation>{event}; suceso {place} de {count}</translation>
    </message>
    <message>
        <source>{field}, box {box}</source>
        <translation>{field}, casilla {box}</translation>
    </message>
    <message>
        <source>{field}, the episode says {value}</source>
        <translation>{field}, el episodio dice {value}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{fixes} safe fixes</source>
        <translation type="vanished">{fixes} correcciones seguras</translation>
    </message>
    <message>
        <source>{fix}. Ctrl+Z takes it back</source>
        <translation>{fix}. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>{found} had found it on visit {number}; {count} of these was accepted.</source>
        <translation>{found} lo habían encontrado en la visita {number}; {count} de ellas se aceptó.</translation>
    </message>
    <message>
        <source>{found} had found it on visit {number}; {count} of these were accepted.</source>
        <translation>{found} lo habían encontrado en la visita {number}; {count} de ellas se aceptaron.</translation>
    </message>
    <message>
        <source>{held}; the newest change is of {day} {time}</source>
        <translation>{held}; el cambio más reciente es del {day} {time}</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} más</translation>
    </message>
    <message>
        <source>{identifier} saved, version {version}</source>
        <translation>{identifier} guardada, versión {version}</translation>
    </message>
    <message>
        <source>{items} as of {on}</source>
        <translation>{items} al {on}</translation>
    </message>
    <message>
        <source>{kept} denials kept, one for each reason</source>
        <translation type="vanished">{kept} denegaciones guardadas, una por cada motivo</translation>
    </message>
    <message>
        <source>{key_text} next</source>
        <translation>{key_text} siguiente</translation>
    </message>
    <message>
        <source>{key} {row} of {field}</source>
        <translation type="vanished">{key} {row} de {field}</translation>
    </message>
    <message>
        <source>{key}, row {row}</source>
        <translation>{key}, fila {row}</translation>
    </message>
    <message>
        <source>{key}: the shipped answer holds again. Ctrl+Z takes it back</source>
        <translation>{key}: vuelve a valer la respuesta incluida. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>{kind}  {label}    since {when}{by}</source>
        <translation>{kind}  {label}    desde {when}{by}</translation>
    </message>
    <message>
        <source>{kind}, brought in {when}: {told}.</source>
        <translation>{kind}, importado el {when}: {told}.</translation>
    </message>
    <message>
        <source>{lost}{rules} for its cause before a claim is sent.</source>
        <translation type="vanished">{lost}{rules} su causa antes de enviar una reclamación.</translation>
    </message>
    <message>
        <source>{many} visits of {last} and before have been kept long enough.</source>
        <translation>{many} visitas del {last} y anteriores se han conservado lo suficiente.</translation>
    </message>
    <message>
        <source>{method}, as {payer_name} asks</source>
        <translation>{method}, como pide {payer_name}</translation>
    </message>
    <message>
        <source>{method}, assumed for {payer_name}</source>
        <translation>{method}, supuesto para {payer_name}</translation>
    </message>
    <message>
        <source>{method}, no payer yet</source>
        <translation>{method}, aún sin pagador</translation>
    </message>
    <message>
        <source>{method}, to compare</source>
        <translation>{method}, para comparar</translation>
    </message>
    <message>
        <source>{met} of {asked}</source>
        <translation>{met} de {asked}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min of {code}</source>
        <translation>{minutes} min de {code}</translation>
    </message>
    <message>
        <source>{minutes} min of {code} by the watch</source>
        <translation>{minutes} min de {code} según el reloj</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>{name} is under {minutes} minutes a unit. Are the minutes whole?</source>
        <translation>{name} está por debajo de {minutes} minutos por unidad. ¿Están completos los minutos?</translation>
    </message>
    <message>
        <source>{nickname} is short for {code} now</source>
        <translation>{nickname} es ahora el apodo de {code}</translation>
    </message>
    <message>
        <source>{not_comparable} could not be compared.</source>
        <translation>{not_comparable} no pudieron compararse.</translation>
    </message>
    <message>
        <source>{note} ({source}; {certainty}; read {as_of})</source>
        <translation>{note} ({source}; {certainty}; leído {as_of})</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{one}: on this claim now. Note at {at_code}.</source>
        <translation>{one}: en esta reclamación ahora. Nota en {at_code}.</translation>
    </message>
    <message>
        <source>{on} on, {on_2} off</source>
        <translation>{on} activas, {on_2} desactivadas</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} páginas</translation>
    </message>
    <message>
        <source>{payer}, from {day}</source>
        <translation>{payer}, desde {day}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} de {all}</translation>
    </message>
    <message>
        <source>{plain} is more than a claim form holds ({most_charge}).</source>
        <translation>{plain} es más de lo que cabe en un formulario de reclamación ({most_charge}).</translation>
    </message>
    <message>
        <source>{plain} {what} are more than {most}.</source>
        <translation>{plain} {what} son más de {most}.</translation>
    </message>
    <message>
        <source>{point}. {advice} Official: {official} Here: {here}</source>
        <translation>{point}. {advice} Oficial: {official} Aquí: {here}</translation>
    </message>
    <message>
        <source>{problem} Enter throws it away; or type the minutes treated.</source>
        <translation>{problem} Intro lo descarta; o escriba los minutos tratados.</translation>
    </message>
    <message>
        <source>{program} {version}: checks therapy claims before they leave. Not legal advice.</source>
        <translation>{program} {version}: revisa las reclamaciones de terapia antes de que salgan. No es asesoría legal.</translation>
    </message>
    <message>
        <source>{quiet} only name another edition.</source>
        <translation>{quiet} solo nombran otra edición.</translation>
    </message>
    <message>
        <source>{rank}, {days}</source>
        <translation>{rank}, {days}</translation>
    </message>
    <message>
        <source>{ready} of {checked} visits</source>
        <translation>{ready} de {checked} visitas</translation>
    </message>
    <message>
        <source>{remove} takes a favourite out, its nickname stays; below it takes the nickname</source>
        <translation>{remove} quita un favorito, su apodo se queda; abajo quita el apodo</translation>
    </message>
    <message>
        <source>{remove} takes a favourite out; its nickname stays</source>
        <translation type="vanished">{remove} quita un favorito; su apodo se queda</translation>
    </message>
    <message>
        <source>{right} of {done} answered as the text does</source>
        <translation>{right} de {done} respondidas como dice el texto</translation>
    </message>
    <message>
        <source>{right} of {groups} groups are typed right.</source>
        <translation>{right} de {groups} grupos están bien escritos.</translation>
    </message>
    <message>
        <source>{rules_run} rules run</source>
        <translation>{rules_run} reglas ejecutadas</translation>
    </message>
    <message>
        <source>{rules} rules</source>
        <translation>{rules} reglas</translation>
    </message>
    <message>
        <source>{rule}, asked {when}</source>
        <translation>{rule}, preguntado {when}</translation>
    </message>
    <message>
        <source>{rule}, asked {when} by {by}</source>
        <translation>{rule}, preguntado {when} por {by}</translation>
    </message>
    <message>
        <source>{said} had found it on visit {number}</source>
        <translation type="vanished">{said} lo habían encontrado en la visita {number}</translation>
    </message>
    <message>
        <source>{said}, on {base}</source>
        <translation>{said}, sobre {base}</translation>
    </message>
    <message>
        <source>{same_tables} are of days whose tables stay the same.</source>
        <translation>{same_tables} son de días cuyas tablas no cambian.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{shown} of {whole} shown</source>
        <translation>se muestran {shown} de {whole}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source}; read {day}. The words are this program's own.</source>
        <translation>{source}; leído el {day}. Las palabras son propias de este programa.</translation>
    </message>
    <message>
        <source>{source}; read {read_on}. The words are this program's own.</source>
        <translation type="vanished">{source}; leído {read_on}. Las palabras son propias de este programa.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{table}, edition {facts}</source>
        <translation>{table}, edición {facts}</translation>
    </message>
    <message>
        <source>{text} can be {int}:00 or {int} minutes; type {int}:00 or +{int}.</source>
        <translation>{text} puede ser {int}:00 o {int} minutos; escriba {int}:00 o +{int}.</translation>
    </message>
    <message>
        <source>{time} of {code} still stand on the watch.</source>
        <translation>{time} de {code} siguen en el reloj.</translation>
    </message>
    <message>
        <source>{time} on the watch: {minutes} whole minutes, {seconds} s not counted; {spans}. Enter takes them.</source>
        <translation>{time} en el reloj: {minutes} minutos enteros, {seconds} s sin contar; {spans}. Intro los toma.</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, como tabla</translation>
    </message>
    <message>
        <source>{title}: table or chart</source>
        <translation>{title}: tabla o gráfico</translation>
    </message>
    <message>
        <source>{title}: {codes}. What its note and codes answer is filled in and says so; change it where it is wrong.</source>
        <translation>{title}: {codes}. Lo que responden su nota y sus códigos está rellenado y lo dice; cámbielo donde esté mal.</translation>
    </message>
    <message>
        <source>{to_next} min</source>
        <translation>{to_next} min</translation>
    </message>
    <message>
        <source>{total} min</source>
        <translation>{total} min</translation>
    </message>
    <message>
        <source>{units} timed units, {method}.</source>
        <translation>{units} unidades con tiempo, {method}.</translation>
    </message>
    <message>
        <source>{value} entries are more than {most_parts}.</source>
        <translation>{value} entradas son más de {most_parts}.</translation>
    </message>
    <message>
        <source>{value}, from the chart</source>
        <translation>{value}, de la ficha</translation>
    </message>
    <message>
        <source>{visits} of {patients}</source>
        <translation>{visits} de {patients}</translation>
    </message>
    <message>
        <source>{visits} {words}, {done} ready or sent</source>
        <translation type="vanished">{visits} {words}, {done} listas o enviadas</translation>
    </message>
    <message>
        <source>{visits}, {age}</source>
        <translation>{visits}, {age}</translation>
    </message>
    <message>
        <source>{visit} is no longer kept, nor is what was typed on it.</source>
        <translation>{visit} ya no se conserva, ni lo que se escribió en ella.</translation>
    </message>
    <message>
        <source>{visit} was changed elsewhere meanwhile; what was typed here stands aside.</source>
        <translation>{visit} se cambió entretanto en otro lugar; lo escrito aquí quedó aparte.</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what}: está vacío.</translation>
    </message>
    <message>
        <source>{what}: missing</source>
        <translation>{what}: falta</translation>
    </message>
    <message>
        <source>{what}: wrong as it stands</source>
        <translation>{what}: mal como está</translation>
    </message>
    <message>
        <source>{words} It holds the rules and no patient.</source>
        <translation>{words} Contiene las reglas y ningún paciente.</translation>
    </message>
    <message>
        <source>{words} Move it off this computer.</source>
        <translation>{words} Sáquelo de esta computadora.</translation>
    </message>
    <message>
        <source>{words}, accepted</source>
        <translation>{words}, aceptado</translation>
    </message>
    <message>
        <source>{words}, assumed</source>
        <translation>{words}, supuesto</translation>
    </message>
    <message>
        <source>{words}. Note at {at_code}.</source>
        <translation>{words}. Nota en {at_code}.</translation>
    </message>
    <message>
        <source>{words}: used elsewhere</source>
        <translation>{words}: usado en otro lugar</translation>
    </message>
    <message>
        <source>{words}; {count} of these was accepted.</source>
        <translation type="vanished">{words}; {count} de ellas se aceptó.</translation>
    </message>
    <message>
        <source>{words}; {count} of these were accepted.</source>
        <translation type="vanished">{words}; {count} de ellas se aceptaron.</translation>
    </message>
    <message>
        <source>·  {editions}  ·  Rules {rule_book_edition}</source>
        <translation>·  {editions}  ·  Reglas {rule_book_edition}</translation>
    </message>
    <message>
        <source>“{code}” is no procedure code</source>
        <translation>«{code}» no es un código de procedimiento</translation>
    </message>
    <message>
        <source>“{plain}” is no amount of money.</source>
        <translation>«{plain}» no es un importe de dinero.</translation>
    </message>
    <message>
        <source>“{plain}” is no grade of strength: 0 to 5, with + or - behind it.</source>
        <translation>«{plain}» no es un grado de fuerza: 0 a 5, con + o - detrás.</translation>
    </message>
    <message>
        <source>“{plain}” is no number of claims from 1 to 500.</source>
        <translation>«{plain}» no es un número de reclamaciones de 1 a 500.</translation>
    </message>
    <message>
        <source>“{plain}” is no number of {what}.</source>
        <translation>«{plain}» no es un número de {what}.</translation>
    </message>
    <message>
        <source>“{plain}” is no time of day; type it as 9:45 or 1:30p.</source>
        <translation>«{plain}» no es una hora del día; escríbala como 9:45 o 1:30p.</translation>
    </message>
    <message>
        <source>“{short}” is no date; type it as 11/20/2026.</source>
        <translation>«{short}» no es una fecha; escríbala como 11/20/2026.</translation>
    </message>
    <message>
        <source>“{sign}” points to no diagnosis; use the letters A to L.</source>
        <translation>«{sign}» no señala ningún diagnóstico; use las letras A a L.</translation>
    </message>
    <message>
        <source>“{start}” is more than a start and an end.</source>
        <translation>«{start}» es más que un inicio y un final.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{text}” is nobody: type T for the therapist, A for the assistant, B for both.</source>
        <translation>«{text}» no es nadie: escriba T para el terapeuta, A para el asistente, B para ambos.</translation>
    </message>
    <message>
        <source>“{text}” names no minutes; type it as rest 6.</source>
        <translation>«{text}» no indica minutos; escríbalo como rest 6.</translation>
    </message>
    <message>
        <source>… must pass</source>
        <translation>… debe pasar</translation>
    </message>
    <message>
        <source>←→ 1 min, Shift 5     ↑↓ start, end or both     Enter types     Ins adds     Del removes</source>
        <translation>←→ 1 min, Mayús 5     ↑↓ inicio, final o ambos     Intro escribe     Ins agrega     Supr quita</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>

Why: {why}</source>
        <translation>

Por qué: {why}</translation>
    </message>
    <message>
        <source>

Written for denials with {prevents}.</source>
        <translation>

Escrita para denegaciones con {prevents}.</translation>
    </message>
    <message>
        <source> (on two visits of the day)</source>
        <translation> (en dos visitas del día)</translation>
    </message>
    <message>
        <source> (that of {year}, {limit}; {year_2}'s is not known)</source>
        <translation> (el de {year}, {limit}; el de {year_2} no se conoce)</translation>
    </message>
    <message>
        <source> and one </source>
        <translation> y uno </translation>
    </message>
    <message>
        <source> by {by}</source>
        <translation> por {by}</translation>
    </message>
    <message>
        <source> by {noted_by}</source>
        <translation> por {noted_by}</translation>
    </message>
    <message>
        <source> by {progress_report_by}</source>
        <translation> por {progress_report_by}</translation>
    </message>
    <message>
        <source> Choose {choices}.</source>
        <translation> Elija {choices}.</translation>
    </message>
    <message>
        <source> for separate, non-overlapping time</source>
        <translation> por tiempo separado, sin solapamiento</translation>
    </message>
    <message>
        <source> for {payers}</source>
        <translation> para {payers}</translation>
    </message>
    <message>
        <source> of ${limit}</source>
        <translation> de ${limit}</translation>
    </message>
    <message>
        <source> of {limit}</source>
        <translation> de {limit}</translation>
    </message>
    <message>
        <source> on another visit of the day</source>
        <translation> en otra visita del día</translation>
    </message>
    <message>
        <source> on {on}</source>
        <translation> el {on}</translation>
    </message>
    <message>
        <source> The order of {order_on_file} does not stand for it: the plan was sent on day {days}.</source>
        <translation> La orden del {order_on_file} no la sustituye: el plan se envió el día {days}.</translation>
    </message>
    <message>
        <source> The order of {order_on_file} would stand for it only with the day the plan was sent.</source>
        <translation> La orden del {order_on_file} la sustituiría solo con el día en que se envió el plan.</translation>
    </message>
    <message>
        <source> This is Medicare's value; the state's own is not loaded.</source>
        <translation> Este es el valor de Medicare; el propio del estado no está cargado.</translation>
    </message>
    <message>
        <source> with the day's other visits</source>
        <translation> con las demás visitas del día</translation>
    </message>
    <message>
        <source> Without the repeats it still carries {different}.</source>
        <translation> Sin las repeticiones todavía lleva {different}.</translation>
    </message>
    <message>
        <source> {choices} may be meant.</source>
        <translation> Quizá se quiso decir {choices}.</translation>
    </message>
    <message>
        <source>"{code}" is no procedure code</source>
        <translation>"{code}" no es un código de procedimiento</translation>
    </message>
    <message>
        <source>"{code}" is no procedure code.</source>
        <translation>«{code}» no es un código de procedimiento.</translation>
    </message>
    <message>
        <source>${amount} used elsewhere, looked up on {checked_on}, entered{by}.</source>
        <translation>${amount} usados en otro lugar, consultado el {checked_on}, introducido{by}.</translation>
    </message>
    <message>
        <source>${before} before this visit, as typed on it.</source>
        <translation>${before} antes de esta visita, como está escrito en ella.</translation>
    </message>
    <message>
        <source>${own} from {visits} in the records, {span}.</source>
        <translation>${own} de {visits} en los registros, {span}.</translation>
    </message>
    <message>
        <source>, apart from </source>
        <translation>, aparte de </translation>
    </message>
    <message>
        <source>, as is usual for such payers; the contract decides</source>
        <translation>, como es habitual en estos pagadores; decide el contrato</translation>
    </message>
    <message>
        <source>, first unit from {first_floor}</source>
        <translation>, primera unidad desde {first_floor}</translation>
    </message>
    <message>
        <source>, from {isoformat}</source>
        <translation>, desde {isoformat}</translation>
    </message>
    <message>
        <source>, {uncounted} of them not counted</source>
        <translation>, {uncounted} de ellas sin contar</translation>
    </message>
    <message>
        <source>1 and 7</source>
        <translation>1 y 7</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 quarter</source>
        <translation>1 cuarto</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>1 unit and {units} of {add_on}</source>
        <translation>1 unidad y {units} de {add_on}</translation>
    </message>
    <message>
        <source>1 whole quarter hour</source>
        <translation>1 cuarto de hora completo</translation>
    </message>
    <message>
        <source>1, 7 and 8</source>
        <translation>1, 7 y 8</translation>
    </message>
    <message>
        <source>10b (auto accident)</source>
        <translation>10b (accidente de auto)</translation>
    </message>
    <message>
        <source>10c (other accident)</source>
        <translation>10c (otro accidente)</translation>
    </message>
    <message>
        <source>10th visit</source>
        <translation>10.ª visita</translation>
    </message>
    <message>
        <source>30 day</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>96 and 97</source>
        <translation>96 y 97</translation>
    </message>
    <message>
        <source>97010 is bundled</source>
        <translation>97010 está incluido en otro</translation>
    </message>
    <message>
        <source>; filled up with X it is {choices}</source>
        <translation>; completado con X es {choices}</translation>
    </message>
    <message>
        <source>; no {year} amount published</source>
        <translation>; sin importe publicado de {year}</translation>
    </message>
    <message>
        <source>; the clock says {apart}</source>
        <translation>; el reloj dice {apart}</translation>
    </message>
    <message>
        <source>; {others} not sent either</source>
        <translation>; tampoco se enviaron {others}</translation>
    </message>
    <message>
        <source>A birth on {born} makes the patient {age} years old.</source>
        <translation>Con nacimiento el {born} el paciente tendría {age} años.</translation>
    </message>
    <message>
        <source>A block needs the code that was given.</source>
        <translation>Un bloque necesita el código que se dio.</translation>
    </message>
    <message>
        <source>a cervical disc disorder with radiculopathy</source>
        <translation>un trastorno de disco cervical con radiculopatía</translation>
    </message>
    <message>
        <source>A change makes an addendum possible.</source>
        <translation>Un cambio hace posible una adenda.</translation>
    </message>
    <message>
        <source>A change of the code tables was begun and could not be finished.</source>
        <translation>Se inició un cambio de las tablas de códigos y no pudo terminarse.</translation>
    </message>
    <message>
        <source>A claim that was sent is not deleted; it has to stay for as long as records are kept.</source>
        <translation>Una reclamación enviada no se borra; debe quedarse mientras se conserven los registros.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>A denial is kept by its reason code.</source>
        <translation>Una denegación se guarda por su código de motivo.</translation>
    </message>
    <message>
        <source>a diagnosis begins with</source>
        <translation>un diagnóstico comienza con</translation>
    </message>
    <message>
        <source>a diagnosis begins with {words}</source>
        <translation>un diagnóstico comienza con {words}</translation>
    </message>
    <message>
        <source>a disc disorder with radiculopathy</source>
        <translation>un trastorno de disco con radiculopatía</translation>
    </message>
    <message>
        <source>a disease of that joint</source>
        <translation>una enfermedad de esa articulación</translation>
    </message>
    <message>
        <source>a disease of the nervous system or a stroke</source>
        <translation>una enfermedad del sistema nervioso o un derrame cerebral</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>un centro</translation>
    </message>
    <message>
        <source>A filter needs a name to be found by.</source>
        <translation>Un filtro necesita un nombre con el que encontrarlo.</translation>
    </message>
    <message>
        <source>A force is mostly 0 to {most} {unit}; {value}?</source>
        <translation>Una fuerza suele ser de 0 a {most} {unit}; ¿{value}?</translation>
    </message>
    <message>
        <source>A key of this file has more than {deepest_key} levels, more than a visit has.</source>
        <translation>Una clave de este archivo tiene más de {deepest_key} niveles, más que una visita.</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>por línea</translation>
    </message>
    <message>
        <source>a line has no charge, so the total could not be compared with the sum of the lines</source>
        <translation>una línea no tiene cargo, así que no se pudo comparar el total con la suma de las líneas</translation>
    </message>
    <message>
        <source>A line of this file holds more than {most_dots} dots, more than a rule can need.</source>
        <translation>Una línea de este archivo tiene más de {most_dots} puntos, más de los que necesita una regla.</translation>
    </message>
    <message>
        <source>A list of more than three years is too long to print.</source>
        <translation>Una lista de más de tres años es demasiado larga para imprimir.</translation>
    </message>
    <message>
        <source>a manoeuvre for the inner ear</source>
        <translation>una maniobra para el oído interno</translation>
    </message>
    <message>
        <source>A Medicare therapy claim needs the referring physician's name and NPI; none is given.</source>
        <translation>Una reclamación de terapia de Medicare necesita el nombre y el NPI del médico que remite; no se dio ninguno.</translation>
    </message>
    <message>
        <source>a muscular dystrophy</source>
        <translation>una distrofia muscular</translation>
    </message>
    <message>
        <source>A new visit is timed once it is kept.</source>
        <translation>Una visita nueva se cronometra una vez guardada.</translation>
    </message>
    <message>
        <source>A patient stands before any subscriber.</source>
        <translation>Un paciente aparece antes de cualquier suscriptor.</translation>
    </message>
    <message>
        <source>A payer with this short name is kept already.</source>
        <translation>Ya se guarda un pagador con este nombre corto.</translation>
    </message>
    <message>
        <source>a presentation that is {said}</source>
        <translation>una presentación {said}</translation>
    </message>
    <message>
        <source>A quotation mark may be missing. Nothing was changed.</source>
        <translation>Puede faltar una comilla. Nada cambió.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>A restore was begun and not finished. Move that file away to open the clinic as it was.</source>
        <translation>Se inició una restauración y no se terminó. Aparte ese archivo para abrir la clínica como estaba.</translation>
    </message>
    <message>
        <source>A restored backup could not be put in place: {strerror}.</source>
        <translation>No se pudo poner en su lugar una copia restaurada: {strerror}.</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>una fila</translation>
    </message>
    <message>
        <source>A rule named {identifier} is kept already.</source>
        <translation>Ya se guarda una regla llamada {identifier}.</translation>
    </message>
    <message>
        <source>a service for movement</source>
        <translation>un servicio de movimiento</translation>
    </message>
    <message>
        <source>a skilled nursing facility under Part A</source>
        <translation>un centro de enfermería especializada de la Parte A</translation>
    </message>
    <message>
        <source>a speech, swallowing or thinking service</source>
        <translation>un servicio de habla, deglución o pensamiento</translation>
    </message>
    <message>
        <source>A student gave this, and no therapist attests to have been there and directed it.</source>
        <translation>Esto lo dio un estudiante, y ningún terapeuta declara haber estado presente y haberlo dirigido.</translation>
    </message>
    <message>
        <source>A student is named as rendering provider; the therapist who directed renders.</source>
        <translation>Un estudiante figura como proveedor que presta el servicio; lo presta el terapeuta que dirigió.</translation>
    </message>
    <message>
        <source>A subscriber or patient stands before any billing provider.</source>
        <translation>Un suscriptor o paciente aparece antes de cualquier proveedor que factura.</translation>
    </message>
    <message>
        <source>a symptom</source>
        <translation>un síntoma</translation>
    </message>
    <message>
        <source>A sync program keeps this folder in step with other computers, which can tear a database that is in use.</source>
        <translation>Un programa de sincronización iguala esta carpeta con otras computadoras, lo que puede romper una base de datos en uso.</translation>
    </message>
    <message>
        <source>A template named “{name}” is kept already.</source>
        <translation>Ya se guarda una plantilla llamada «{name}».</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>a test was scored: {name}</source>
        <translation>se puntuó una prueba: {name}</translation>
    </message>
    <message>
        <source>a treatment</source>
        <translation>un tratamiento</translation>
    </message>
    <message>
        <source>A visit has at most {most_lines} lines.</source>
        <translation>Una visita tiene {most_lines} líneas como máximo.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed since the clinic was last open.</source>
        <translation>Se escribió una frase de contraseña errónea desde que la clínica estuvo abierta por última vez.</translation>
    </message>
    <message>
        <source>a {performer}, not by its maker</source>
        <translation>un {performer}, no por quien lo hizo</translation>
    </message>
    <message>
        <source>accepted a finding</source>
        <translation>aceptó un hallazgo</translation>
    </message>
    <message>
        <source>Add 59 to {code} (I confirm separate, non-overlapping time)</source>
        <translation>Agregar 59 a {code} (confirmo tiempo separado, sin solapamiento)</translation>
    </message>
    <message>
        <source>Add 59, times stated</source>
        <translation>Agregar 59, con horas indicadas</translation>
    </message>
    <message>
        <source>Add 93 (sound alone)</source>
        <translation>Agregar 93 (solo sonido)</translation>
    </message>
    <message>
        <source>Add 95 (picture and sound)</source>
        <translation>Agregar 95 (imagen y sonido)</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Agregue primero una persona.</translation>
    </message>
    <message>
        <source>Add an initial, so that the two can be told apart.</source>
        <translation>Agregue una inicial para poder distinguir a los dos.</translation>
    </message>
    <message>
        <source>Add GW (not related to the hospice's illness)</source>
        <translation>Agregar GW (sin relación con la enfermedad del hospicio)</translation>
    </message>
    <message>
        <source>Add KX (I confirm the treatment is necessary and the note shows it)</source>
        <translation>Agregar KX (confirmo que el tratamiento es necesario y la nota lo muestra)</translation>
    </message>
    <message>
        <source>Add {code}</source>
        <translation>Agregar {code}</translation>
    </message>
    <message>
        <source>Add {code} ({label})</source>
        <translation>Agregar {code} ({label})</translation>
    </message>
    <message>
        <source>Add {code} ({words})</source>
        <translation>Agregar {code} ({words})</translation>
    </message>
    <message>
        <source>Add {modifier}</source>
        <translation>Agregar {modifier}</translation>
    </message>
    <message>
        <source>Add {word}</source>
        <translation>Agregar {word}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregó</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Sumando</translation>
    </message>
    <message>
        <source>Advice of the trade; Medicare's own rule is the progress report.</source>
        <translation>Consejo del ramo; la regla propia de Medicare es el informe de progreso.</translation>
    </message>
    <message>
        <source>after it was signed</source>
        <translation>después de firmarse</translation>
    </message>
    <message>
        <source>all dates of service</source>
        <translation>todas las fechas de servicio</translation>
    </message>
    <message>
        <source>all timed codes have more units than</source>
        <translation>todos los códigos con tiempo tienen más unidades que</translation>
    </message>
    <message>
        <source>AMA midpoint</source>
        <translation>punto medio AMA</translation>
    </message>
    <message>
        <source>An aide ({credential}) gave this; an aide's time is not billed.</source>
        <translation>Esto lo dio un auxiliar ({credential}); el tiempo de un auxiliar no se factura.</translation>
    </message>
    <message>
        <source>an anemia</source>
        <translation>una anemia</translation>
    </message>
    <message>
        <source>an assistant</source>
        <translation>un asistente</translation>
    </message>
    <message>
        <source>an assistant gave all of it</source>
        <translation>un asistente lo dio todo</translation>
    </message>
    <message>
        <source>An earlier plan began on {day}, {start}.</source>
        <translation>Un plan anterior comenzó el {day}, {start}.</translation>
    </message>
    <message>
        <source>an emergency room</source>
        <translation>una sala de emergencias</translation>
    </message>
    <message>
        <source>an inpatient hospital</source>
        <translation>un hospital con internación</translation>
    </message>
    <message>
        <source>an off-campus hospital outpatient department</source>
        <translation>un departamento ambulatorio de hospital fuera del campus</translation>
    </message>
    <message>
        <source>an on-campus hospital outpatient department</source>
        <translation>un departamento ambulatorio de hospital en el campus</translation>
    </message>
    <message>
        <source>an unspecified code</source>
        <translation>un código no especificado</translation>
    </message>
    <message>
        <source>another clinician than its maker</source>
        <translation>otro profesional que quien lo hizo</translation>
    </message>
    <message>
        <source>another edition holds it</source>
        <translation>lo tiene otra edición</translation>
    </message>
    <message>
        <source>another visit of the day</source>
        <translation>otra visita del día</translation>
    </message>
    <message>
        <source>Another {discipline} episode, begun on {started_on}, holds on some of its days.</source>
        <translation>Otro episodio de {discipline}, iniciado el {started_on}, vale en algunos de sus días.</translation>
    </message>
    <message>
        <source>Another {rank} coverage holds on some of these days.</source>
        <translation>Otra cobertura {rank} vale en algunos de estos días.</translation>
    </message>
    <message>
        <source>are empty</source>
        <translation>están vacíos</translation>
    </message>
    <message>
        <source>As of {on}</source>
        <translation>Al {on}</translation>
    </message>
    <message>
        <source>as the plan of care says</source>
        <translation>como dice el plan de atención</translation>
    </message>
    <message>
        <source>as typed on its lines</source>
        <translation>como está escrito en sus líneas</translation>
    </message>
    <message>
        <source>as typed on this visit</source>
        <translation>como está escrito en esta visita</translation>
    </message>
    <message>
        <source>Ask an owner, or take the recovery sheet.</source>
        <translation>Pregunte a un propietario, o use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>ask for a reopening or appeal</source>
        <translation>pida una reapertura o una apelación</translation>
    </message>
    <message>
        <source>Ask one at a finding first.</source>
        <translation>Pregunte primero una en un hallazgo.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <source>Ask the owner to add the person again.</source>
        <translation>Pida al propietario que agregue de nuevo a la persona.</translation>
    </message>
    <message>
        <source>Ask the owner.</source>
        <translation>Pregunte al propietario.</translation>
    </message>
    <message>
        <source>Ask with a question what is to be added.</source>
        <translation>Pregunte con una pregunta qué debe agregarse.</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>al menos </translation>
    </message>
    <message>
        <source>At most {longest_words} letters fit a slip; this has {tidy}.</source>
        <translation>En una hoja caben {longest_words} letras como máximo; esto tiene {tidy}.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Authorization needed</source>
        <translation>Autorización necesaria</translation>
    </message>
    <message>
        <source>Authorization {number}, as typed on this visit; this visit is counted.</source>
        <translation type="vanished">Autorización {number}, como está escrita en esta visita; esta visita cuenta.</translation>
    </message>
    <message>
        <source>Authorization {number}, {source}; this visit is counted.</source>
        <translation>Autorización {number}, {source}; esta visita cuenta.</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>hizo copia</translation>
    </message>
    <message>
        <source>balance and control of movement lost with the strength</source>
        <translation>equilibrio y control del movimiento perdidos con la fuerza</translation>
    </message>
    <message>
        <source>balance and coordination</source>
        <translation>equilibrio y coordinación</translation>
    </message>
    <message>
        <source>Before the order file of {name}, that of {missing} is missing.</source>
        <translation>Antes del archivo de orden de {name} falta el de {missing}.</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Antes del tratamiento</translation>
    </message>
    <message>
        <source>Begin anew if it was meant.</source>
        <translation>Empiece de nuevo si era eso lo que quería.</translation>
    </message>
    <message>
        <source>begin on {kept_since}</source>
        <translation>comienzan el {kept_since}</translation>
    </message>
    <message>
        <source>Bill {group}, group treatment</source>
        <translation>Facturar {group}, tratamiento en grupo</translation>
    </message>
    <message>
        <source>Bill {supported}</source>
        <translation>Facturar {supported}</translation>
    </message>
    <message>
        <source>biller</source>
        <translation>facturación</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>dirección de facturación</translation>
    </message>
    <message>
        <source>billing provider</source>
        <translation>proveedor que factura</translation>
    </message>
    <message>
        <source>both hips</source>
        <translation>ambas caderas</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>ambas rodillas</translation>
    </message>
    <message>
        <source>by the {year} fee schedule</source>
        <translation>según la tarifa de {year}</translation>
    </message>
    <message>
        <source>by {on}</source>
        <translation>hasta el {on}</translation>
    </message>
    <message>
        <source>cannot be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>cannot be read: {message}</source>
        <translation>no se puede leer: {message}</translation>
    </message>
    <message>
        <source>carries none of these modifiers</source>
        <translation>no lleva ninguno de estos modificadores</translation>
    </message>
    <message>
        <source>carries one of these modifiers</source>
        <translation>lleva uno de estos modificadores</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificación</translation>
    </message>
    <message>
        <source>certified from</source>
        <translation>certificado desde</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Cámbielo a mano.</translation>
    </message>
    <message>
        <source>Change or remove what is wrong by hand; nothing was changed now.</source>
        <translation>Cambie o quite a mano lo que está mal; ahora no cambió nada.</translation>
    </message>
    <message>
        <source>Change that one, or take another name.</source>
        <translation>Cambie esa, o tome otro nombre.</translation>
    </message>
    <message>
        <source>Change that one, or take another.</source>
        <translation>Cambie ese, o tome otro.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>Check the visit again and print it.</source>
        <translation>Revise la visita de nuevo e imprímala.</translation>
    </message>
    <message>
        <source>Checked on {checked_on}.</source>
        <translation>Revisado el {checked_on}.</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Revisando otra vez</translation>
    </message>
    <message>
        <source>Checking claims not sent yet: {place} of {total}</source>
        <translation>Revisando reclamaciones aún no enviadas: {place} de {total}</translation>
    </message>
    <message>
        <source>Checking {place} of {standing}</source>
        <translation>Revisando {place} de {standing}</translation>
    </message>
    <message>
        <source>Choose a CSV, an XLSX or an 837 file.</source>
        <translation>Elija un archivo CSV, XLSX u 837.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer alone; encrypted backups may go to the synced folder.</source>
        <translation>Elija una carpeta solo de esta computadora; las copias cifradas pueden ir a la carpeta sincronizada.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk; encrypted backups may go to the network drive.</source>
        <translation>Elija una carpeta en el disco propio de esta computadora; las copias cifradas pueden ir a la unidad de red.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a later day, or correct it for all days.</source>
        <translation>Elija un día posterior, o corríjalo para todos los días.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Elija un período más corto.</translation>
    </message>
    <message>
        <source>Choose a TOML or JSON file.</source>
        <translation>Elija un archivo TOML o JSON.</translation>
    </message>
    <message>
        <source>Choose all files of the quarter together.</source>
        <translation>Elija juntos todos los archivos del trimestre.</translation>
    </message>
    <message>
        <source>Choose an owner.</source>
        <translation>Elija un propietario.</translation>
    </message>
    <message>
        <source>Choose another from the list.</source>
        <translation>Elija otro de la lista.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another visit.</source>
        <translation>Elija otra visita.</translation>
    </message>
    <message>
        <source>Choose between one and {most_files} files.</source>
        <translation>Elija entre uno y {most_files} archivos.</translation>
    </message>
    <message>
        <source>Choose it under its official name.</source>
        <translation>Elíjalo con su nombre oficial.</translation>
    </message>
    <message>
        <source>Choose its folder, or set up a new clinic.</source>
        <translation>Elija su carpeta, o configure una clínica nueva.</translation>
    </message>
    <message>
        <source>Choose one on another disk.</source>
        <translation>Elija uno en otro disco.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>Elija una que exista.</translation>
    </message>
    <message>
        <source>choose the code of the site that is treated</source>
        <translation>elija el código del sitio que se trata</translation>
    </message>
    <message>
        <source>Choose the full code first.</source>
        <translation>Elija primero el código completo.</translation>
    </message>
    <message>
        <source>Choose the one that the other system exports into.</source>
        <translation>Elija aquella a la que exporta el otro sistema.</translation>
    </message>
    <message>
        <source>Choose the practitioner files of Medicare.</source>
        <translation>Elija los archivos de profesionales de Medicare.</translation>
    </message>
    <message>
        <source>Choose the practitioner table of Medicare.</source>
        <translation>Elija la tabla de profesionales de Medicare.</translation>
    </message>
    <message>
        <source>Choose the sheet with the charges alone.</source>
        <translation>Elija la hoja que solo tiene los cargos.</translation>
    </message>
    <message>
        <source>Choose the ZIP as it was downloaded.</source>
        <translation>Elija el ZIP tal como se descargó.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Elija a quién se pregunta.</translation>
    </message>
    <message>
        <source>Choose who treated first.</source>
        <translation>Elija primero quién trató.</translation>
    </message>
    <message>
        <source>choose {sided}</source>
        <translation>elija {sided}</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>Formulario de reclamación</translation>
    </message>
    <message>
        <source>Claim {place} of {count}</source>
        <translation>Reclamación {place} de {count}</translation>
    </message>
    <message>
        <source>Claims of its days say what was not checked. Tools, Code releases.</source>
        <translation>Las reclamaciones de sus días dicen qué no se revisó. Herramientas, Ediciones de códigos.</translation>
    </message>
    <message>
        <source>Claims Processing Manual ch. 5 §20.2.C</source>
        <translation>Claims Processing Manual ch. 5 §20.2.C</translation>
    </message>
    <message>
        <source>Clear the units</source>
        <translation>Borrar las unidades</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Clinic not named</source>
        <translation>Clínica sin nombre</translation>
    </message>
    <message>
        <source>clinician of line {index}</source>
        <translation>profesional de la línea {index}</translation>
    </message>
    <message>
        <source>CLM stands outside of a patient.</source>
        <translation>CLM está fuera de un paciente.</translation>
    </message>
    <message>
        <source>CMS total time</source>
        <translation>tiempo total CMS</translation>
    </message>
    <message>
        <source>CMS-1500 item 24A; 837P DTP*472</source>
        <translation>CMS-1500 item 24A; 837P DTP*472</translation>
    </message>
    <message>
        <source>CMS.gov, ICD-10-CM Files: the code descriptions in tabular order</source>
        <translation>CMS.gov, ICD-10-CM Files: las descripciones de códigos en orden tabular</translation>
    </message>
    <message>
        <source>CMS.gov, ICD-10-CM Files: the code tables, tabular and index</source>
        <translation>CMS.gov, ICD-10-CM Files: las tablas de códigos, lista tabular e índice</translation>
    </message>
    <message>
        <source>CMS.gov, Medicare NCCI Medically Unlikely Edits (MUEs): the practitioner services table</source>
        <translation>CMS.gov, Medicare NCCI Medically Unlikely Edits (MUEs): la tabla de servicios de profesionales</translation>
    </message>
    <message>
        <source>CMS.gov, Medicare NCCI Procedure to Procedure (PTP) Edits: the practitioner files</source>
        <translation>CMS.gov, Medicare NCCI Procedure to Procedure (PTP) Edits: los archivos de profesionales</translation>
    </message>
    <message>
        <source>CMS.gov, PFS Relative Value Files: the release of the year</source>
        <translation>CMS.gov, PFS Relative Value Files: la edición del año</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>Compare these signs with the sheet once more.</source>
        <translation>Compare estos signos con la hoja una vez más.</translation>
    </message>
    <message>
        <source>Compare with the sheet, group by group.</source>
        <translation>Compare con la hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>control of movement on the affected side</source>
        <translation>control del movimiento en el lado afectado</translation>
    </message>
    <message>
        <source>Copy both columns, or choose another file.</source>
        <translation>Copie ambas columnas, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Correct it by a new version, or put it on hold.</source>
        <translation>Corríjala con una versión nueva, o póngala en espera.</translation>
    </message>
    <message>
        <source>Correct the times with Ctrl+Shift+T.</source>
        <translation>Corrija las horas con Ctrl+Shift+T.</translation>
    </message>
    <message>
        <source>Corrected claims</source>
        <translation>Reclamaciones corregidas</translation>
    </message>
    <message>
        <source>Count by midpoint (AMA)</source>
        <translation>Contar por punto medio (AMA)</translation>
    </message>
    <message>
        <source>Count by total time (CMS)</source>
        <translation>Contar por tiempo total (CMS)</translation>
    </message>
    <message>
        <source>CPT time rule: a unit counts once its midpoint is passed</source>
        <translation>Regla de tiempo CPT: una unidad cuenta una vez pasado su punto medio</translation>
    </message>
    <message>
        <source>CQ and CO</source>
        <translation>CQ y CO</translation>
    </message>
    <message>
        <source>critical access</source>
        <translation>acceso crítico</translation>
    </message>
    <message>
        <source>Daily ceilings (MUE)</source>
        <translation>Topes diarios (MUE)</translation>
    </message>
    <message>
        <source>Daily unit edits (MUE)</source>
        <translation>Edits de unidades diarias (MUE)</translation>
    </message>
    <message>
        <source>Date of birth {born} lies in the future. Correct it in the file.</source>
        <translation>La fecha de nacimiento {born} está en el futuro. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>dated later</source>
        <translation>con fecha posterior</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Fechas y lugares</translation>
    </message>
    <message>
        <source>dates of service {first} {last}</source>
        <translation>fechas de servicio {first} {last}</translation>
    </message>
    <message>
        <source>Day of service is empty. Add it in the file.</source>
        <translation>El día de servicio está vacío. Agréguelo en el archivo.</translation>
    </message>
    <message>
        <source>Day of service {day} is too far away. Correct it in the file.</source>
        <translation>El día de servicio {day} está demasiado lejos. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>Days from the day of service to send the claim.</source>
        <translation>Días desde el día de servicio para enviar la reclamación.</translation>
    </message>
    <message>
        <source>Diagnoses are not up to {most_diagnoses} codes. Correct them in the file.</source>
        <translation>Los diagnósticos no son hasta {most_diagnoses} códigos. Corríjalos en el archivo.</translation>
    </message>
    <message>
        <source>Diagnosis {letter} is empty.</source>
        <translation>El diagnóstico {letter} está vacío.</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartó</translation>
    </message>
    <message>
        <source>does not begin with 1 or 2</source>
        <translation>no empieza con 1 o 2</translation>
    </message>
    <message>
        <source>does not begin with {expected}, as for {who}</source>
        <translation>no comienza con {expected}, como corresponde a {who}</translation>
    </message>
    <message>
        <source>dominant</source>
        <translation>dominante</translation>
    </message>
    <message>
        <source>dressing, washing and other self-care</source>
        <translation>vestirse, lavarse y otros cuidados propios</translation>
    </message>
    <message>
        <source>DTP names no span of days.</source>
        <translation>DTP no indica un período de días.</translation>
    </message>
    <message>
        <source>Each code by its midpoint (AMA)</source>
        <translation>Cada código por su punto medio (AMA)</translation>
    </message>
    <message>
        <source>each code by its midpoint (AMA)</source>
        <translation>cada código por su punto medio (AMA)</translation>
    </message>
    <message>
        <source>Each code by itself: {units} of {minutes} min.</source>
        <translation>Cada código por sí solo: {units} de {minutes} min.</translation>
    </message>
    <message>
        <source>earlier visit</source>
        <translation>visita anterior</translation>
    </message>
    <message>
        <source>Element {place} of {name} is no amount.</source>
        <translation>El elemento {place} de {name} no es un importe.</translation>
    </message>
    <message>
        <source>Eligibility was last checked on {checked}, {days} days before the visit.</source>
        <translation>La elegibilidad se consultó por última vez el {checked}, {days} días antes de la visita.</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <translation>Termine primero ese.</translation>
    </message>
    <message>
        <source>Enter its diagnoses and its service lines.</source>
        <translation>Introduzca sus diagnósticos y sus líneas de servicio.</translation>
    </message>
    <message>
        <source>Enter its diagnoses or its service lines.</source>
        <translation>Introduzca sus diagnósticos o sus líneas de servicio.</translation>
    </message>
    <message>
        <source>Enter SOF (I confirm the signed form is on file)</source>
        <translation>Introducir SOF (confirmo que el formulario firmado está archivado)</translation>
    </message>
    <message>
        <source>Enter the discharge of that one first.</source>
        <translation>Introduzca primero el alta de ese.</translation>
    </message>
    <message>
        <source>Enter them first; a note signs its minutes.</source>
        <translation>Introdúzcalos primero; una nota firma sus minutos.</translation>
    </message>
    <message>
        <source>Enter what was treated first.</source>
        <translation>Introduzca primero lo que se trató.</translation>
    </message>
    <message>
        <source>Estimate: national amounts without the locality, the multiple-procedure reduction taken off; what other providers used is known only as far as a person typed it.</source>
        <translation>Estimación: importes nacionales sin la localidad, descontada la reducción por procedimientos múltiples; lo que usaron otros proveedores se conoce solo hasta donde alguien lo escribió.</translation>
    </message>
    <message>
        <source>evaluated, and not reassessed since,</source>
        <translation>evaluada, y no reevaluada desde entonces,</translation>
    </message>
    <message>
        <source>Event {expected}</source>
        <translation>Suceso {expected}</translation>
    </message>
    <message>
        <source>every 10</source>
        <translation>cada 10</translation>
    </message>
    <message>
        <source>every ten</source>
        <translation>cada diez</translation>
    </message>
    <message>
        <source>Export fewer days at a time. Nothing was changed.</source>
        <translation>Exporte menos días a la vez. Nada cambió.</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportó</translation>
    </message>
    <message>
        <source>Fee reduction</source>
        <translation>Reducción de tarifa</translation>
    </message>
    <message>
        <source>Fee schedule</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Fee schedule {held}; today's visits are of {year}, so no amount is estimated.</source>
        <translation>Tarifa {held}; las visitas de hoy son de {year}, así que no se estima ningún importe.</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>File by</source>
        <translation>Presentar hasta</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>Límite de presentación</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>First or last name is missing for a new patient. Add it in the file.</source>
        <translation>Falta el nombre o el apellido de un paciente nuevo. Agréguelo en el archivo.</translation>
    </message>
    <message>
        <source>First treatment {start}, as typed in the plan of care; checked on {checked}.</source>
        <translation>Primer tratamiento {start}, como está escrito en el plan de atención; revisado el {checked}.</translation>
    </message>
    <message>
        <source>first visit: strength by muscle group, function and a standard test are measured</source>
        <translation>primera visita: se miden la fuerza por grupo muscular, la función y una prueba estándar</translation>
    </message>
    <message>
        <source>first visit: swallowing is evaluated</source>
        <translation>primera visita: se evalúa la deglución</translation>
    </message>
    <message>
        <source>For {name} only</source>
        <translation>Solo para {name}</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Free {folder}, then start again.</source>
        <translation>Libere {folder} y empiece de nuevo.</translation>
    </message>
    <message>
        <source>from visit {number} of {day}</source>
        <translation>de la visita {number} del {day}</translation>
    </message>
    <message>
        <source>from {isoformat}</source>
        <translation>desde {isoformat}</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>functional reporting ended on 2018-12-31</source>
        <translation>el reporte funcional terminó el 2018-12-31</translation>
    </message>
    <message>
        <source>GA expects a denial as not necessary, GY says there is no benefit at all</source>
        <translation>GA espera una denegación por no ser necesario, GY dice que no hay beneficio alguno</translation>
    </message>
    <message>
        <source>GA is a required notice, GX a voluntary one</source>
        <translation>GA es un aviso exigido, GX uno voluntario</translation>
    </message>
    <message>
        <source>GA says a notice is on file, GZ that none is</source>
        <translation>GA dice que hay un aviso archivado, GZ que no hay ninguno</translation>
    </message>
    <message>
        <source>general supervision is enough only from 2025-01-01</source>
        <translation>la supervisión general basta solo desde 2025-01-01</translation>
    </message>
    <message>
        <source>Give it a word or two, as “Knee, after surgery”.</source>
        <translation>Dele una o dos palabras, como «Rodilla, tras cirugía».</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continúe allí, o ciérrela primero.</translation>
    </message>
    <message>
        <source>GP, GO or GN</source>
        <translation>GP, GO o GN</translation>
    </message>
    <message>
        <source>graded below 5: {note}</source>
        <translation>graduado por debajo de 5: {note}</translation>
    </message>
    <message>
        <source>graded below 5: {words}</source>
        <translation>graduado por debajo de 5: {words}</translation>
    </message>
    <message>
        <source>graded below 5: {words} only</source>
        <translation>graduado por debajo de 5: solo {words}</translation>
    </message>
    <message>
        <source>graded below 5: {words}, all of one limb</source>
        <translation>graduado por debajo de 5: {words}, todo de una extremidad</translation>
    </message>
    <message>
        <source>graded normal: {note}</source>
        <translation>graduado normal: {note}</translation>
    </message>
    <message>
        <source>Grades run from 0 to 5; {short}?</source>
        <translation>Los grados van de 0 a 5; ¿{short}?</translation>
    </message>
    <message>
        <source>hands-on treatment of spine and soft tissue</source>
        <translation>tratamiento manual de columna y tejido blando</translation>
    </message>
    <message>
        <source>hands-on work on joints and soft tissue that hold movement back</source>
        <translation>trabajo manual en articulaciones y tejido blando que frenan el movimiento</translation>
    </message>
    <message>
        <source>has a wrong check digit</source>
        <translation>tiene un dígito de control erróneo</translation>
    </message>
    <message>
        <source>has more than {most_parts} parts</source>
        <translation>tiene más de {most_parts} partes</translation>
    </message>
    <message>
        <source>has no date_of_service</source>
        <translation>no tiene date_of_service</translation>
    </message>
    <message>
        <source>has {value} entries, more than {most}</source>
        <translation>tiene {value} entradas, más de {most}</translation>
    </message>
    <message>
        <source>HI stands outside of the claim's own segments.</source>
        <translation>HI está fuera de los segmentos propios de la reclamación.</translation>
    </message>
    <message>
        <source>how long this payer takes claims is not set in its profile</source>
        <translation>cuánto tiempo acepta reclamaciones este pagador no está fijado en su perfil</translation>
    </message>
    <message>
        <source>how many treatment days lie since the last progress report by a clinician is not known</source>
        <translation>no se sabe cuántos días de tratamiento hay desde el último informe de progreso de un profesional</translation>
    </message>
    <message>
        <source>how many units of the authorization are used up with this visit is not known</source>
        <translation>no se sabe cuántas unidades de la autorización se gastan con esta visita</translation>
    </message>
    <message>
        <source>how many visits of the authorization were used is not given</source>
        <translation>no se indica cuántas visitas de la autorización se usaron</translation>
    </message>
    <message>
        <source>how many visits the patient had this year is not known</source>
        <translation>no se sabe cuántas visitas tuvo el paciente este año</translation>
    </message>
    <message>
        <source>How timed units are counted</source>
        <translation>Cómo se cuentan las unidades con tiempo</translation>
    </message>
    <message>
        <source>How {payer} counts timed units is not set. They are shown by {shown_by} meanwhile.</source>
        <translation>No está fijado cómo {payer} cuenta las unidades con tiempo. Mientras tanto se muestran por {shown_by}.</translation>
    </message>
    <message>
        <source>ICD-10-CM codes</source>
        <translation>Códigos ICD-10-CM</translation>
    </message>
    <message>
        <source>ICD-10-CM codes end with {covered_to}; later days are not checked.</source>
        <translation>Los códigos ICD-10-CM terminan con {covered_to}; los días posteriores no se revisan.</translation>
    </message>
    <message>
        <source>ICD-10-CM notes</source>
        <translation>Notas ICD-10-CM</translation>
    </message>
    <message>
        <source>ICD-10-CM notes of {notes}; the release of today's visits is {release}.</source>
        <translation>Notas ICD-10-CM de {notes}; la edición de las visitas de hoy es {release}.</translation>
    </message>
    <message>
        <source>ICD-10-CM Official Guidelines I.C.1.g.1.m; tabular note at U09.9</source>
        <translation>ICD-10-CM Official Guidelines I.C.1.g.1.m; nota tabular en U09.9</translation>
    </message>
    <message>
        <source>ICD-10-CM tabular list, note at {at_code}; Official Guidelines I.A.13, I.A.17</source>
        <translation>Lista tabular ICD-10-CM, nota en {at_code}; Official Guidelines I.A.13, I.A.17</translation>
    </message>
    <message>
        <source>ICD-10-CM tabular list, {month} {year}: {at_code} Excludes1 {note}; Official Guidelines I.A.12.a</source>
        <translation>Lista tabular ICD-10-CM, {month} {year}: {at_code} Excludes1 {note}; Official Guidelines I.A.12.a</translation>
    </message>
    <message>
        <source>Import the official file again, or remove {path}.</source>
        <translation>Importe de nuevo el archivo oficial, o quite {path}.</translation>
    </message>
    <message>
        <source>Import the release of {missing} first, or both together. Nothing was changed.</source>
        <translation>Importe primero la edición de {missing}, o ambas juntas. Nada cambió.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importó</translation>
    </message>
    <message>
        <source>in diseases classified elsewhere</source>
        <translation>en enfermedades clasificadas en otra parte</translation>
    </message>
    <message>
        <source>in other diseases classified elsewhere</source>
        <translation>en otras enfermedades clasificadas en otra parte</translation>
    </message>
    <message>
        <source>In which unit: {units}?</source>
        <translation>¿En qué unidad: {units}?</translation>
    </message>
    <message>
        <source>Insert a sentence to finish</source>
        <translation>Insertar una frase para terminar</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>is a second code for most payers</source>
        <translation>es un segundo código para la mayoría de los pagadores</translation>
    </message>
    <message>
        <source>is described as “{text}”: “{word}” is not coded as a disease</source>
        <translation>se describe como «{text}»: «{word}» no se codifica como enfermedad</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is entered as not confirmed, and what is not confirmed is not coded</source>
        <translation>está anotado como no confirmado, y lo no confirmado no se codifica</translation>
    </message>
    <message>
        <source>is longer than {longest_text} characters</source>
        <translation>tiene más de {longest_text} caracteres</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>tiene más de {longest} caracteres</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is nested more than {deepest} deep</source>
        <translation>está anidado a más de {deepest} niveles</translation>
    </message>
    <message>
        <source>is no day of the calendar</source>
        <translation>no es un día del calendario</translation>
    </message>
    <message>
        <source>is no key of a rule</source>
        <translation>no es una clave de una regla</translation>
    </message>
    <message>
        <source>is no key of an example</source>
        <translation>no es una clave de un ejemplo</translation>
    </message>
    <message>
        <source>is no key of the notation</source>
        <translation>no es una clave de la notación</translation>
    </message>
    <message>
        <source>is no word of the vocabulary ({known})</source>
        <translation>no es una palabra del vocabulario ({known})</translation>
    </message>
    <message>
        <source>is not ten digits</source>
        <translation>no tiene diez cifras</translation>
    </message>
    <message>
        <source>is passed</source>
        <translation>está superado</translation>
    </message>
    <message>
        <source>is passed by estimate</source>
        <translation>está superado según la estimación</translation>
    </message>
    <message>
        <source>ISA is not 106 characters long; the file is cut or was changed by an editor.</source>
        <translation>ISA no tiene 106 caracteres; el archivo está cortado o lo cambió un editor.</translation>
    </message>
    <message>
        <source>it attests Medicare's yearly threshold and means nothing to this payer</source>
        <translation>certifica el umbral anual de Medicare y no significa nada para este pagador</translation>
    </message>
    <message>
        <source>it begins on {isoformat}</source>
        <translation>comienza el {isoformat}</translation>
    </message>
    <message>
        <source>it belongs to chiropractic adjustments</source>
        <translation>pertenece a los ajustes quiroprácticos</translation>
    </message>
    <message>
        <source>it belongs to physicians' visit codes only</source>
        <translation>pertenece solo a los códigos de visita de médicos</translation>
    </message>
    <message>
        <source>It does not end.</source>
        <translation>No termina.</translation>
    </message>
    <message>
        <source>it does not get a therapy line past an edit</source>
        <translation>no hace pasar una línea de terapia por un edit</translation>
    </message>
    <message>
        <source>it ended on {isoformat}</source>
        <translation>terminó el {isoformat}</translation>
    </message>
    <message>
        <source>It ends {days} days later: what the plan states, at most 90 days.</source>
        <translation>Termina {days} días después: lo que dice el plan, 90 días como máximo.</translation>
    </message>
    <message>
        <source>It has a Check to be looked at.</source>
        <translation>Tiene algo que revisar.</translation>
    </message>
    <message>
        <source>It holds unsaved work.</source>
        <translation>Tiene trabajo sin guardar.</translation>
    </message>
    <message>
        <source>it is not so that {some}</source>
        <translation>no es cierto que {some}</translation>
    </message>
    <message>
        <source>It is the key of an older sheet or of another clinic. Look for the newest sheet.</source>
        <translation>Es la clave de una hoja anterior o de otra clínica. Busque la hoja más reciente.</translation>
    </message>
    <message>
        <source>it must not be used to bill a timed unit of too few minutes</source>
        <translation>no debe usarse para facturar una unidad con tiempo de demasiado pocos minutos</translation>
    </message>
    <message>
        <source>It reads NCCI practitioner pairs, practitioner MUE, PPRRVU, and the ICD-10-CM tabular list and order file. Nothing was changed.</source>
        <translation>Lee pares NCCI de profesionales, MUE de profesionales, PPRRVU, y la lista tabular y el archivo de orden de ICD-10-CM. Nada cambió.</translation>
    </message>
    <message>
        <source>It stands on the remittance, as ICN or DCN.</source>
        <translation>Está en la remesa, como ICN o DCN.</translation>
    </message>
    <message>
        <source>it takes {accepted}</source>
        <translation>admite {accepted}</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>Se cambió desde entonces.</translation>
    </message>
    <message>
        <source>It was never marked ready.</source>
        <translation>Nunca se marcó lista.</translation>
    </message>
    <message>
        <source>It was stopped; no charge was kept.</source>
        <translation>Se detuvo; no se guardó ningún cargo.</translation>
    </message>
    <message>
        <source>Item 10a says the condition comes from work</source>
        <translation>La casilla 10a dice que la afección proviene del trabajo</translation>
    </message>
    <message>
        <source>Item 10a says the condition comes from work, but the payer is not workers' compensation.</source>
        <translation>La casilla 10a dice que la afección proviene del trabajo, pero el pagador no es de compensación laboral.</translation>
    </message>
    <message>
        <source>Item 10b says auto accident</source>
        <translation>La casilla 10b dice accidente de auto</translation>
    </message>
    <message>
        <source>Item 10c says other accident</source>
        <translation>La casilla 10c dice otro accidente</translation>
    </message>
    <message>
        <source>Item 12, the patient's signature,</source>
        <translation>La casilla 12, la firma del paciente,</translation>
    </message>
    <message>
        <source>Item 13, the assignment of benefits, is empty.</source>
        <translation>La casilla 13, la cesión de beneficios, está vacía.</translation>
    </message>
    <message>
        <source>Item 17 carries no qualifier; Medicare therapy takes DN, referring.</source>
        <translation>La casilla 17 no lleva calificador; la terapia de Medicare lleva DN, remite.</translation>
    </message>
    <message>
        <source>Item 17 carries {qualifier}{qualifier_2}; Medicare therapy takes only DN, referring.</source>
        <translation>La casilla 17 lleva {qualifier}{qualifier_2}; la terapia de Medicare solo admite DN, remite.</translation>
    </message>
    <message>
        <source>Item 31, the provider's signature, is empty.</source>
        <translation>La casilla 31, la firma del proveedor, está vacía.</translation>
    </message>
    <message>
        <source>Item {item} says yes, and the day of the accident is not given.</source>
        <translation>La casilla {item} dice que sí, y no se indica el día del accidente.</translation>
    </message>
    <message>
        <source>Its answer comes back here; or withdraw it.</source>
        <translation>Su respuesta vuelve aquí; o retírela.</translation>
    </message>
    <message>
        <source>its day, {isoformat}, lies outside the rule's days</source>
        <translation>su día, {isoformat}, está fuera de los días de la regla</translation>
    </message>
    <message>
        <source>its payer is {id}, for which the rule does not hold</source>
        <translation>su pagador es {id}, para el que la regla no vale</translation>
    </message>
    <message>
        <source>its payment is in the other services of the day (status B)</source>
        <translation>su pago está en los demás servicios del día (estatus B)</translation>
    </message>
    <message>
        <source>its {minutes} can carry {whole} at most</source>
        <translation>sus {minutes} dan como máximo {whole}</translation>
    </message>
    <message>
        <source>Keep KX</source>
        <translation>Conservar KX</translation>
    </message>
    <message>
        <source>Keep one {twice}</source>
        <translation>Conservar un {twice}</translation>
    </message>
    <message>
        <source>Keep {code}, remove {at}</source>
        <translation>Conservar {code}, quitar {at}</translation>
    </message>
    <message>
        <source>Keep {kept}</source>
        <translation>Conservar {kept}</translation>
    </message>
    <message>
        <source>Keep {word}</source>
        <translation>Conservar {word}</translation>
    </message>
    <message>
        <source>Keeping {fees} charges</source>
        <translation>Guardando {fees} cargos</translation>
    </message>
    <message>
        <source>known in the trade, no page at hand</source>
        <translation>conocido en el ramo, sin página a mano</translation>
    </message>
    <message>
        <source>KX is used, but only {spent} of the {name} threshold{claim} was used before this visit, as far as this clinic knows.</source>
        <translation>Se usa KX, pero antes de esta visita solo se gastaron {spent} del umbral {name}{claim}, hasta donde sabe esta clínica.</translation>
    </message>
    <message>
        <source>KX, {replace}</source>
        <translation>KX, {replace}</translation>
    </message>
    <message>
        <source>Last measured {last}, as typed in note or plan: {days} ago.</source>
        <translation>Última medición {last}, como está escrita en la nota o el plan: hace {days}.</translation>
    </message>
    <message>
        <source>Last progress report {typed}{by}, {report}.</source>
        <translation>Último informe de progreso {typed}{by}, {report}.</translation>
    </message>
    <message>
        <source>last {on}</source>
        <translation>último {on}</translation>
    </message>
    <message>
        <source>later claim</source>
        <translation>reclamación posterior</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>left dominant</source>
        <translation>izquierdo dominante</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>left non-dominant</source>
        <translation>izquierdo no dominante</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>left-handed</source>
        <translation>zurdo</translation>
    </message>
    <message>
        <source>Let the watch run on, or throw the seconds away.</source>
        <translation>Deje correr el reloj, o descarte los segundos.</translation>
    </message>
    <message>
        <source>Level {level} is none of a professional claim.</source>
        <translation>El nivel {level} no es de una reclamación profesional.</translation>
    </message>
    <message>
        <source>Level:  {label}</source>
        <translation>Nivel:  {label}</translation>
    </message>
    <message>
        <source>lies before since</source>
        <translation>está antes de since</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>line {index}</source>
        <translation>línea {index}</translation>
    </message>
    <message>
        <source>Line {index} repeats line {index_2}: {line} on the same day.</source>
        <translation>La línea {index} repite la línea {index_2}: {line} el mismo día.</translation>
    </message>
    <message>
        <source>line {index}, {code}, points to no diagnosis of the claim</source>
        <translation>la línea {index}, {code}, no señala ningún diagnóstico de la reclamación</translation>
    </message>
    <message>
        <source>List {index} ahead of {ahead_of}</source>
        <translation>Poner {index} antes de {ahead_of}</translation>
    </message>
    <message>
        <source>List {names} ahead of {weakness}</source>
        <translation>Poner {names} antes de {weakness}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueó</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard's language, then try again.</source>
        <translation>Mire las mayúsculas y el idioma del teclado, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Look at its days.</source>
        <translation>Mire sus días.</translation>
    </message>
    <message>
        <source>Look at the disk, then save again.</source>
        <translation>Mire el disco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>Look through the claims again.</source>
        <translation>Revise las reclamaciones de nuevo.</translation>
    </message>
    <message>
        <source>Look through the file again, then bring it in.</source>
        <translation>Examine de nuevo el archivo y luego impórtelo.</translation>
    </message>
    <message>
        <source>Look whether that disk or folder is there; the next backup tries again.</source>
        <translation>Mire si ese disco o carpeta está ahí; la próxima copia lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Look whether the file or its folder is write-protected.</source>
        <translation>Mire si el archivo o su carpeta está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Look whether you may read and write it.</source>
        <translation>Mire si puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>Look whether you may read and write its folder.</source>
        <translation>Mire si puede leer y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Looking at overrides</source>
        <translation>Mirando las excepciones</translation>
    </message>
    <message>
        <source>Looking at patients</source>
        <translation>Mirando los pacientes</translation>
    </message>
    <message>
        <source>Looking at the episode</source>
        <translation>Mirando el episodio</translation>
    </message>
    <message>
        <source>Looking at unsent claims</source>
        <translation>Mirando las reclamaciones no enviadas</translation>
    </message>
    <message>
        <source>Looking at visits</source>
        <translation>Mirando las visitas</translation>
    </message>
    <message>
        <source>Looking for weakness claims</source>
        <translation>Buscando reclamaciones por debilidad</translation>
    </message>
    <message>
        <source>lower limb</source>
        <translation>extremidad inferior</translation>
    </message>
    <message>
        <source>LX stands outside of a claim.</source>
        <translation>LX está fuera de una reclamación.</translation>
    </message>
    <message>
        <source>M62.5- says that muscle has wasted, but no girth and no visible wasting is charted.</source>
        <translation>M62.5- dice que el músculo se atrofió, pero no está anotado ningún perímetro ni atrofia visible.</translation>
    </message>
    <message>
        <source>M62.5- says that muscle has wasted; “{words}” does not show it.</source>
        <translation>M62.5- dice que el músculo se atrofió; «{words}» no lo muestra.</translation>
    </message>
    <message>
        <source>M62.81 is coded without a muscle group graded out of 5 or a force measured.</source>
        <translation>M62.81 se codifica sin un grupo muscular graduado sobre 5 ni una fuerza medida.</translation>
    </message>
    <message>
        <source>M62.81 is generalized weakness, but only one weak region is charted: {region}.</source>
        <translation>M62.81 es debilidad generalizada, pero solo está anotada una región débil: {region}.</translation>
    </message>
    <message>
        <source>M62.81 wants muscle groups graded out of 5 or a force measured; {words} alone does not show it.</source>
        <translation>M62.81 pide grupos musculares graduados sobre 5 o una fuerza medida; {words} solo no lo muestra.</translation>
    </message>
    <message>
        <source>M62.81 wants muscle groups graded out of 5 or a force measured; “{words}” alone does not show it.</source>
        <translation>M62.81 pide grupos musculares graduados sobre 5 o una fuerza medida; «{words}» solo no lo muestra.</translation>
    </message>
    <message>
        <source>Make a new rule under that name.</source>
        <translation>Cree una regla nueva con ese nombre.</translation>
    </message>
    <message>
        <source>Make one, or switch one on.</source>
        <translation>Cree una, o active una.</translation>
    </message>
    <message>
        <source>Mark it ready first.</source>
        <translation>Márquela lista primero.</translation>
    </message>
    <message>
        <source>May be accepted with a typed reason.</source>
        <translation>Puede aceptarse con un motivo escrito.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Medicare Advantage</source>
        <translation>Medicare Advantage</translation>
    </message>
    <message>
        <source>Medicare Claims Processing Manual ch. 26 §10.4, Item 24E</source>
        <translation>Medicare Claims Processing Manual ch. 26 §10.4, Item 24E</translation>
    </message>
    <message>
        <source>Medicare does not cover it (status N)</source>
        <translation>Medicare no lo cubre (estatus N)</translation>
    </message>
    <message>
        <source>Medicare is entered as second payer</source>
        <translation>Medicare está anotado como segundo pagador</translation>
    </message>
    <message>
        <source>Medicare's and its own</source>
        <translation>Los de Medicare y propios</translation>
    </message>
    <message>
        <source>Medicare's pairs</source>
        <translation>Los pares de Medicare</translation>
    </message>
    <message>
        <source>Medicare's telehealth list is not held here: see whether it has {codes}</source>
        <translation>La lista de telesalud de Medicare no está aquí: mire si tiene {codes}</translation>
    </message>
    <message>
        <source>Mend the line named, then read the file again.</source>
        <translation>Corrija la línea indicada y lea el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Merge lines {index} and {index_2}</source>
        <translation>Unir las líneas {index} y {index_2}</translation>
    </message>
    <message>
        <source>mobilising the joint and the tissue around it</source>
        <translation>movilizar la articulación y el tejido que la rodea</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modificadores</translation>
    </message>
    <message>
        <source>modifiers</source>
        <translation>modificadores</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>more than 24 hours after the visit of {day}</source>
        <translation>más de 24 horas después de la visita del {day}</translation>
    </message>
    <message>
        <source>More than {most_lines} lines are no fee list.</source>
        <translation>Más de {most_lines} líneas no son una lista de tarifas.</translation>
    </message>
    <message>
        <source>More timed units than this are a check.</source>
        <translation>Más unidades con tiempo que estas se marcan para revisar.</translation>
    </message>
    <message>
        <source>Most timed units a day</source>
        <translation>Máximo de unidades con tiempo al día</translation>
    </message>
    <message>
        <source>Most visits a year</source>
        <translation>Máximo de visitas al año</translation>
    </message>
    <message>
        <source>Move the box to the pay-to address</source>
        <translation>Pasar el apartado a la dirección de pago</translation>
    </message>
    <message>
        <source>Move the first unit to {base}</source>
        <translation>Pasar la primera unidad a {base}</translation>
    </message>
    <message>
        <source>Move {last} last</source>
        <translation>Pasar {last} al final</translation>
    </message>
    <message>
        <source>Move {moved} to {add_on}</source>
        <translation>Pasar {moved} a {add_on}</translation>
    </message>
    <message>
        <source>Move {names} to A</source>
        <translation>Pasar {names} a A</translation>
    </message>
    <message>
        <source>must be a date such as 2026-06-15</source>
        <translation>debe ser una fecha como 2026-06-15</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be a list of conditions</source>
        <translation>debe ser una lista de condiciones</translation>
    </message>
    <message>
        <source>must be a list such as ["lines", 0, "units"]</source>
        <translation>debe ser una lista como ["lines", 0, "units"]</translation>
    </message>
    <message>
        <source>must be a moment such as 2026-06-15T17:40:00</source>
        <translation>debe ser un momento como 2026-06-15T17:40:00</translation>
    </message>
    <message>
        <source>must be a moment without a time zone</source>
        <translation>debe ser un momento sin zona horaria</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be a table of dates by code</source>
        <translation>debe ser una tabla de fechas por código</translation>
    </message>
    <message>
        <source>must be a table with one word of the vocabulary</source>
        <translation>debe ser una tabla con una palabra del vocabulario</translation>
    </message>
    <message>
        <source>must be a time such as 10:05:00</source>
        <translation>debe ser una hora como 10:05:00</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>Must be fixed; a reason does not release it.</source>
        <translation>Debe corregirse; un motivo no lo libera.</translation>
    </message>
    <message>
        <source>must be one of </source>
        <translation>debe ser uno de </translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>debe ser texto entre comillas</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be true; its contrary is { not = { … } }</source>
        <translation>debe ser true; su contrario es { not = { … } }</translation>
    </message>
    <message>
        <source>must be {mark} with letters, figures and hyphens, {longest_identifier} signs at most</source>
        <translation>debe ser {mark} con letras, cifras y guiones, {longest_identifier} signos como máximo</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>must lie between 0 and {largest_limit}</source>
        <translation>debe estar entre 0 y {largest_limit}</translation>
    </message>
    <message>
        <source>myasthenia gravis</source>
        <translation>miastenia gravis</translation>
    </message>
    <message>
        <source>Name and birth date, or the member number, are missing; a name alone does not tell who is meant. Add them in the file.</source>
        <translation>Faltan el nombre y la fecha de nacimiento, o el número de afiliado; un nombre solo no dice de quién se trata. Agréguelos en el archivo.</translation>
    </message>
    <message>
        <source>Name another first.</source>
        <translation>Nombre primero otro.</translation>
    </message>
    <message>
        <source>Name or birth date is missing. Add it in the file.</source>
        <translation>Falta el nombre o la fecha de nacimiento. Agréguelo en el archivo.</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>no nombra nada</translation>
    </message>
    <message>
        <source>NCCI pairs</source>
        <translation>Pares NCCI</translation>
    </message>
    <message>
        <source>needs a code</source>
        <translation>necesita un código</translation>
    </message>
    <message>
        <source>Neither EIN nor SSN is ticked for the tax number.</source>
        <translation>No está marcado ni EIN ni SSN para el número fiscal.</translation>
    </message>
    <message>
        <source>neither the start of the certification nor that of the treatment is given</source>
        <translation>no se indica el inicio de la certificación ni el del tratamiento</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New claims only (1)</source>
        <translation>Solo reclamaciones nuevas (1)</translation>
    </message>
    <message>
        <source>No accompanying sign, found or not found, is charted.</source>
        <translation>No está anotado ningún signo acompañante, hallado o no.</translation>
    </message>
    <message>
        <source>no amount (visits a day)</source>
        <translation>sin cantidad (visitas al día)</translation>
    </message>
    <message>
        <source>no authorization was asked for here</source>
        <translation>aquí no se pidió autorización</translation>
    </message>
    <message>
        <source>No charge is kept yet.</source>
        <translation>Aún no se guarda ningún cargo.</translation>
    </message>
    <message>
        <source>No code is typed.</source>
        <translation>No hay ningún código escrito.</translation>
    </message>
    <message>
        <source>no credential of the person who made it</source>
        <translation>sin credencial de la persona que lo hizo</translation>
    </message>
    <message>
        <source>no daily ceiling is known for {unknown}</source>
        <translation>no se conoce el tope diario de {unknown}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>No day is set for the re-evaluation.</source>
        <translation>No hay día fijado para la reevaluación.</translation>
    </message>
    <message>
        <source>no day of a reassessment or of the evaluation is given</source>
        <translation>no se indica el día de una reevaluación ni de la evaluación</translation>
    </message>
    <message>
        <source>no day on which it was made</source>
        <translation>sin el día en que se hizo</translation>
    </message>
    <message>
        <source>no diagnosis</source>
        <translation>sin diagnóstico</translation>
    </message>
    <message>
        <source>no diagnosis is entered</source>
        <translation>no hay ningún diagnóstico anotado</translation>
    </message>
    <message>
        <source>no diagnosis is given</source>
        <translation>no se da ningún diagnóstico</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>no duration (weeks)</source>
        <translation>sin duración (semanas)</translation>
    </message>
    <message>
        <source>No earlier visit of {year} in the records.</source>
        <translation>No hay ninguna visita anterior de {year} en los registros.</translation>
    </message>
    <message>
        <source>No filing limit stands in the profile of this payer ({name}).</source>
        <translation>No hay límite de presentación en el perfil de este pagador ({name}).</translation>
    </message>
    <message>
        <source>No finding needs work.</source>
        <translation>Ningún hallazgo pide trabajo.</translation>
    </message>
    <message>
        <source>no frequency (visits a week)</source>
        <translation>sin frecuencia (visitas por semana)</translation>
    </message>
    <message>
        <source>No limited activity and no fall is charted.</source>
        <translation>No está anotada ninguna actividad limitada ni caída.</translation>
    </message>
    <message>
        <source>No line points to these diagnoses: {named}.</source>
        <translation>Ninguna línea señala estos diagnósticos: {named}.</translation>
    </message>
    <message>
        <source>No line points to {letter} ({code}).</source>
        <translation>Ninguna línea señala {letter} ({code}).</translation>
    </message>
    <message>
        <source>no long-term goal</source>
        <translation>sin meta a largo plazo</translation>
    </message>
    <message>
        <source>No longer checked</source>
        <translation>Ya no se revisa</translation>
    </message>
    <message>
        <source>No member number of {name} is known for {day}; without it the claim is turned away.</source>
        <translation>No se conoce ningún número de miembro de {name} para el {day}; sin él se rechaza la reclamación.</translation>
    </message>
    <message>
        <source>No minutes for {unknown}: counted without.</source>
        <translation>Sin minutos para {unknown}: se cuenta sin ellos.</translation>
    </message>
    <message>
        <source>no modifier helps, because the pair has indicator 0</source>
        <translation>ningún modificador ayuda, porque el par tiene el indicador 0</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>No pair edits</source>
        <translation>Sin edits de pares</translation>
    </message>
    <message>
        <source>no payer</source>
        <translation>sin pagador</translation>
    </message>
    <message>
        <source>no payer given</source>
        <translation>sin pagador indicado</translation>
    </message>
    <message>
        <source>no payer is given, so no payer's rules could be asked</source>
        <translation>no se indica pagador, así que no se pudo consultar las reglas de ninguno</translation>
    </message>
    <message>
        <source>no personal factor</source>
        <translation>ningún factor personal</translation>
    </message>
    <message>
        <source>no place of service is given</source>
        <translation>no se indica lugar de servicio</translation>
    </message>
    <message>
        <source>No plan of care is typed on this visit.</source>
        <translation>No hay plan de atención escrito en esta visita.</translation>
    </message>
    <message>
        <source>no profile of this payer is known, so nothing was compared</source>
        <translation>no se conoce el perfil de este pagador, así que no se comparó nada</translation>
    </message>
    <message>
        <source>no quarter</source>
        <translation>ningún cuarto</translation>
    </message>
    <message>
        <source>No records were asked.</source>
        <translation>No se consultaron registros.</translation>
    </message>
    <message>
        <source>no rule can run before the date of service is known</source>
        <translation>ninguna regla puede ejecutarse antes de conocerse la fecha de servicio</translation>
    </message>
    <message>
        <source>No scored test of the last 30 days is charted.</source>
        <translation>No está anotada ninguna prueba con puntaje de los últimos 30 días.</translation>
    </message>
    <message>
        <source>No scored test of the last 30 days is charted; last {day}.</source>
        <translation>No está anotada ninguna prueba con puntaje de los últimos 30 días; la última, {day}.</translation>
    </message>
    <message>
        <source>No scored test of the last 30 days is charted; {test}, dated later.</source>
        <translation>No está anotada ninguna prueba con puntaje de los últimos 30 días; {test}, con fecha posterior.</translation>
    </message>
    <message>
        <source>no signature of the person who made it</source>
        <translation>sin firma de la persona que lo hizo</translation>
    </message>
    <message>
        <source>no therapy threshold for {year} was published when this table was made</source>
        <translation>no se había publicado un umbral de terapia para {year} cuando se hizo esta tabla</translation>
    </message>
    <message>
        <source>No treatment that meets the weakness, no test and no referral is planned.</source>
        <translation>No está previsto ningún tratamiento para la debilidad, ninguna prueba ni remisión.</translation>
    </message>
    <message>
        <source>no type of treatment</source>
        <translation>sin tipo de tratamiento</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ninguna unidad</translation>
    </message>
    <message>
        <source>No visit in the records names a start of care or a progress report.</source>
        <translation>Ninguna visita de los registros indica un inicio de la atención ni un informe de progreso.</translation>
    </message>
    <message>
        <source>No whole minute was measured.</source>
        <translation>No se midió ningún minuto entero.</translation>
    </message>
    <message>
        <source>Nobody can be asked: this visit names no therapist.</source>
        <translation>No se puede preguntar a nadie: esta visita no nombra terapeuta.</translation>
    </message>
    <message>
        <source>Nobody could unlock the clinic any more; nothing was changed.</source>
        <translation>Nadie podría ya desbloquear la clínica; nada cambió.</translation>
    </message>
    <message>
        <source>Nobody has this member number, and name and birth date are missing for a new patient. Add them in the file.</source>
        <translation>Nadie tiene este número de afiliado, y faltan el nombre y la fecha de nacimiento para un paciente nuevo. Agréguelos en el archivo.</translation>
    </message>
    <message>
        <source>non-dominant</source>
        <translation>no dominante</translation>
    </message>
    <message>
        <source>none by a clinician</source>
        <translation>ninguno por un profesional</translation>
    </message>
    <message>
        <source>none is left</source>
        <translation>no queda ninguna</translation>
    </message>
    <message>
        <source>None of Medicare's</source>
        <translation>Ninguna de Medicare</translation>
    </message>
    <message>
        <source>none typed; this payer wants one</source>
        <translation>ninguna escrita; este pagador quiere una</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not confirmed whether this payer wants one</source>
        <translation>no está confirmado si este pagador quiere una</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>no descrito</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known: no plan of care typed</source>
        <translation>no se sabe: no hay plan de atención escrito</translation>
    </message>
    <message>
        <source>not known: no report typed</source>
        <translation>no se sabe: no hay informe escrito</translation>
    </message>
    <message>
        <source>not more than</source>
        <translation>no más de</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>not signed, due {line}, {left} over</source>
        <translation>sin firmar, vencía {line}, {left} de más</translation>
    </message>
    <message>
        <source>not signed, {left} left, due {line}</source>
        <translation>sin firmar, quedan {left}, vence {line}</translation>
    </message>
    <message>
        <source>Notes and plans</source>
        <translation>Notas y planes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: {strerror}.</source>
        <translation>No se puede escribir nada en esta carpeta: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look whether another program holds the folder, then open the clinic again.</source>
        <translation>No se perdió nada. Mire si otro programa retiene la carpeta, y abra la clínica de nuevo.</translation>
    </message>
    <message>
        <source>nothing left over</source>
        <translation>no sobra nada</translation>
    </message>
    <message>
        <source>Nothing of a visit stands here: no date_of_service, no diagnoses, no lines.</source>
        <translation>Aquí no hay nada de una visita: ni date_of_service, ni diagnoses, ni lines.</translation>
    </message>
    <message>
        <source>Nothing says why no code of a single site fits, so M62.81 stands without its reason.</source>
        <translation>Nada dice por qué no sirve un código de un solo sitio, así que M62.81 está sin su motivo.</translation>
    </message>
    <message>
        <source>nothing stands at {step}</source>
        <translation>no hay nada en {step}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>Nada cambió. Elija una copia más antigua.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the right file.</source>
        <translation>Nada cambió. Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the disk and the folder, then try again.</source>
        <translation>Nada cambió. Mire el disco y la carpeta, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it from a backup.</source>
        <translation>Nada cambió. Vuelva a poner una copia desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the right file back, or restore the newest backup.</source>
        <translation>Nada cambió. Ponga el archivo correcto, o restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest good backup.</source>
        <translation>Nada cambió. Restaure la copia buena más reciente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Nada cambió. Inicie la versión más nueva.</translation>
    </message>
    <message>
        <source>Nothing was made in its place. Look where it was moved to, or restore the newest backup.</source>
        <translation>No se hizo nada en su lugar. Mire adónde se movió, o restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>Nothing was taken. Add a visit that must be {kind}.</source>
        <translation>No se tomó nada. Agregue una visita que deba {kind}.</translation>
    </message>
    <message>
        <source>Nothing was taken. Correct the file at this place and read it again.</source>
        <translation>No se tomó nada. Corrija el archivo en este lugar y léalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken. Correct the rule or the example.</source>
        <translation>No se tomó nada. Corrija la regla o el ejemplo.</translation>
    </message>
    <message>
        <source>Noting the new verdicts: {place} of {claims}</source>
        <translation>Anotando los nuevos veredictos: {place} de {claims}</translation>
    </message>
    <message>
        <source>Now checked</source>
        <translation>Ahora revisado</translation>
    </message>
    <message>
        <source>of the patient's chart</source>
        <translation>de la ficha del paciente</translation>
    </message>
    <message>
        <source>on another visit of the day</source>
        <translation>en otra visita del día</translation>
    </message>
    <message>
        <source>on visit {visit_number} of the episode</source>
        <translation>en la visita {visit_number} del episodio</translation>
    </message>
    <message>
        <source>one calendar year</source>
        <translation>un año calendario</translation>
    </message>
    <message>
        <source>one of these codes is billed</source>
        <translation>se factura uno de estos códigos</translation>
    </message>
    <message>
        <source>One of these visits has to be kept longer; none was taken out.</source>
        <translation>Una de estas visitas debe conservarse más tiempo; no se sacó ninguna.</translation>
    </message>
    <message>
        <source>Only an owner may restore a backup, and this passphrase was none of an owner's then.</source>
        <translation>Solo un propietario puede restaurar una copia, y entonces esta frase de contraseña no era de ninguno.</translation>
    </message>
    <message>
        <source>Only an owner may restore a backup; this passphrase is none of an owner's.</source>
        <translation>Solo un propietario puede restaurar una copia; esta frase de contraseña no es de ninguno.</translation>
    </message>
    <message>
        <source>only one by a {progress_report_by}</source>
        <translation>solo uno por un {progress_report_by}</translation>
    </message>
    <message>
        <source>Only who treats signs a note.</source>
        <translation>Solo quien trata firma una nota.</translation>
    </message>
    <message>
        <source>Onset, duration and pattern of the weakness are not charted.</source>
        <translation>No están anotados el inicio, la duración y el patrón de la debilidad.</translation>
    </message>
    <message>
        <source>Open it again, look at what changed, and make your change there.</source>
        <translation>Ábralo de nuevo, mire qué cambió, y haga allí su cambio.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it and save it first.</source>
        <translation>Ábrala y guárdela primero.</translation>
    </message>
    <message>
        <source>Open it from the opening page.</source>
        <translation>Ábrala desde la página inicial.</translation>
    </message>
    <message>
        <source>Open it to ask something else.</source>
        <translation>Ábrala para preguntar otra cosa.</translation>
    </message>
    <message>
        <source>Open it to move it.</source>
        <translation>Ábrala para moverla.</translation>
    </message>
    <message>
        <source>Open it to see what was sent.</source>
        <translation>Ábrala para ver lo que se envió.</translation>
    </message>
    <message>
        <source>Open it, and mark it ready there.</source>
        <translation>Ábrala y márquela lista allí.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Ábrala, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Open the page again.</source>
        <translation>Abra la página de nuevo.</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation>abrió con la hoja de recuperación</translation>
    </message>
    <message>
        <source>order of {day} stands for it</source>
        <translation>vale por ello la orden del {day}</translation>
    </message>
    <message>
        <source>Other edition</source>
        <translation>Otra edición</translation>
    </message>
    <message>
        <source>Other level for {name}</source>
        <translation>Otro nivel para {name}</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>pairs were judged by the installed NCCI edition {edition}, not by that of the day</source>
        <translation>los pares se juzgaron con la edición NCCI instalada {edition}, no con la del día</translation>
    </message>
    <message>
        <source>passphrase set</source>
        <translation>frase de contraseña fijada</translation>
    </message>
    <message>
        <source>payer {payer} is not known.</source>
        <translation>no se conoce el pagador {payer}.</translation>
    </message>
    <message>
        <source>Payer “{words}” is none of this clinic. Say on the columns' page which payer it is.</source>
        <translation>El pagador «{words}» no es de esta clínica. Indique en la página de las columnas qué pagador es.</translation>
    </message>
    <message>
        <source>Place 32 is a nursing facility; a private practice bills there only where it is the patient's home.</source>
        <translation>El lugar 32 es una residencia de enfermería; un consultorio privado factura allí solo si es el hogar del paciente.</translation>
    </message>
    <message>
        <source>Place of service “{place}” is no number such as 11. Correct it in the file.</source>
        <translation>El lugar de servicio «{place}» no es un número como 11. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>place {place_of_service} is telehealth</source>
        <translation>el lugar {place_of_service} es telesalud</translation>
    </message>
    <message>
        <source>Place {place} is {place_2}; a private practice may not bill Medicare there.</source>
        <translation>El lugar {place} es {place_2}; un consultorio privado no puede facturar allí a Medicare.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>Plan of care</source>
        <translation>Plan de atención</translation>
    </message>
    <message>
        <source>Plan of care rules</source>
        <translation>Reglas del plan de atención</translation>
    </message>
    <message>
        <source>Point to {letters}</source>
        <translation>Señalar {letters}</translation>
    </message>
    <message>
        <source>points to a diagnosis that begins with</source>
        <translation>señala un diagnóstico que comienza con</translation>
    </message>
    <message>
        <source>points to no diagnosis that begins with</source>
        <translation>no señala ningún diagnóstico que comience con</translation>
    </message>
    <message>
        <source>posture and control of the trunk</source>
        <translation>postura y control del tronco</translation>
    </message>
    <message>
        <source>practice of what the weakness keeps the patient from: rising, lifting, stairs</source>
        <translation>práctica de lo que la debilidad impide al paciente: levantarse, alzar, escaleras</translation>
    </message>
    <message>
        <source>prefixes</source>
        <translation>comienzos</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimió</translation>
    </message>
    <message>
        <source>private practice</source>
        <translation>consultorio privado</translation>
    </message>
    <message>
        <source>Procedure code is empty. Add it in the file, or take the row out.</source>
        <translation>El código de procedimiento está vacío. Agréguelo en el archivo, o quite la fila.</translation>
    </message>
    <message>
        <source>Procedure pairs</source>
        <translation>Pares de procedimientos</translation>
    </message>
    <message>
        <source>progress note</source>
        <translation>nota de progreso</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>progress report</source>
        <translation>informe de progreso</translation>
    </message>
    <message>
        <source>PT and SLP</source>
        <translation>PT y SLP</translation>
    </message>
    <message>
        <source>Put it back beside the database, from a backup or from where it was moved to.</source>
        <translation>Vuelva a ponerlo junto a la base de datos, desde una copia de seguridad o desde donde se movió.</translation>
    </message>
    <message>
        <source>Put the patient back first.</source>
        <translation>Recupere primero al paciente.</translation>
    </message>
    <message>
        <source>Put {code} in place of {at}</source>
        <translation>Poner {code} en lugar de {at}</translation>
    </message>
    <message>
        <source>R53.1 is coded without a word on what causes were considered or why nothing firmer is known.</source>
        <translation>R53.1 se codifica sin decir qué causas se consideraron ni por qué no se sabe nada más firme.</translation>
    </message>
    <message>
        <source>R53.1 is coded without any objective measure: no graded muscle test, force or scored test.</source>
        <translation>R53.1 se codifica sin ninguna medida objetiva: ni prueba muscular graduada, ni fuerza, ni prueba con puntaje.</translation>
    </message>
    <message>
        <source>R53.1 says no more than {names} does: weakness is part of it. Remove R53.1.</source>
        <translation>R53.1 no dice más que {names}: la debilidad es parte de ello. Quite R53.1.</translation>
    </message>
    <message>
        <source>R53.1 wants an objective measure; “{words}” is none.</source>
        <translation>R53.1 pide una medida objetiva; «{words}» no lo es.</translation>
    </message>
    <message>
        <source>R54 (age-related debility) stands beside M62.81. Both are allowed; are both what is treated?</source>
        <translation>R54 (debilidad por la edad) está junto a M62.81. Ambos se permiten; ¿se tratan los dos?</translation>
    </message>
    <message>
        <source>range and strength of the joint</source>
        <translation>amplitud y fuerza de la articulación</translation>
    </message>
    <message>
        <source>Re-split</source>
        <translation>Repartir de nuevo</translation>
    </message>
    <message>
        <source>Re-split: {units}</source>
        <translation>Repartir de nuevo: {units}</translation>
    </message>
    <message>
        <source>read in the payer's own text</source>
        <translation>leído en el texto propio del pagador</translation>
    </message>
    <message>
        <source>read on a page about it</source>
        <translation>leído en una página sobre ello</translation>
    </message>
    <message>
        <source>Reading open claims: {place}</source>
        <translation>Leyendo reclamaciones abiertas: {place}</translation>
    </message>
    <message>
        <source>Reading the official tabular list</source>
        <translation>Leyendo la lista tabular oficial</translation>
    </message>
    <message>
        <source>Reading the tabular list was stopped.</source>
        <translation>Se detuvo la lectura de la lista tabular.</translation>
    </message>
    <message>
        <source>Recertify</source>
        <translation>Recertificar</translation>
    </message>
    <message>
        <source>record of tries altered</source>
        <translation>registro de intentos alterado</translation>
    </message>
    <message>
        <source>Recount units</source>
        <translation>Recontar las unidades</translation>
    </message>
    <message>
        <source>Recount units: {units}</source>
        <translation>Recontar unidades: {units}</translation>
    </message>
    <message>
        <source>recovery sheet made</source>
        <translation>hoja de recuperación hecha</translation>
    </message>
    <message>
        <source>Reduction of further units</source>
        <translation>Reducción de unidades adicionales</translation>
    </message>
    <message>
        <source>Referral needed</source>
        <translation>Remisión necesaria</translation>
    </message>
    <message>
        <source>Referring provider</source>
        <translation>Proveedor que remite</translation>
    </message>
    <message>
        <source>referring provider</source>
        <translation>proveedor que remite</translation>
    </message>
    <message>
        <source>referring provider of line {index}</source>
        <translation>proveedor que remite de la línea {index}</translation>
    </message>
    <message>
        <source>rehab agency</source>
        <translation>agencia de rehabilitación</translation>
    </message>
    <message>
        <source>Remove KX</source>
        <translation>Quitar KX</translation>
    </message>
    <message>
        <source>Remove line {index}</source>
        <translation>Quitar la línea {index}</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Remove {code}</source>
        <translation>Quitar {code}</translation>
    </message>
    <message>
        <source>Remove {gone}</source>
        <translation>Quitar {gone}</translation>
    </message>
    <message>
        <source>Remove {index}</source>
        <translation>Quitar {index}</translation>
    </message>
    <message>
        <source>Remove {modifier}</source>
        <translation>Quitar {modifier}</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Quitar {words}</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitó</translation>
    </message>
    <message>
        <source>rendering provider</source>
        <translation>proveedor que presta el servicio</translation>
    </message>
    <message>
        <source>Replace by {code}</source>
        <translation>Reemplazar por {code}</translation>
    </message>
    <message>
        <source>Replace by {month}</source>
        <translation>Reemplazar por {month}</translation>
    </message>
    <message>
        <source>Replace by {short_month}</source>
        <translation>Reemplazar por {short_month}</translation>
    </message>
    <message>
        <source>Replace {code} and {code_2} by {both}</source>
        <translation>Reemplazar {code} y {code_2} por {both}</translation>
    </message>
    <message>
        <source>Replace {code} by {wanted}</source>
        <translation>Reemplazar {code} por {wanted}</translation>
    </message>
    <message>
        <source>Replace {index} by {code}</source>
        <translation>Reemplazar {index} por {code}</translation>
    </message>
    <message>
        <source>Replace {old} by {new}</source>
        <translation>Reemplazar {old} por {new}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>reemplazo</translation>
    </message>
    <message>
        <source>repositioning of the ear crystals</source>
        <translation>reposicionamiento de los cristales del oído</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauró</translation>
    </message>
    <message>
        <source>Resubmission code {named} needs the payer's number of the earlier claim.</source>
        <translation>El código de reenvío {named} necesita el número que el pagador dio a la reclamación anterior.</translation>
    </message>
    <message>
        <source>return of the joint to daily tasks</source>
        <translation>regreso de la articulación a las tareas diarias</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>right dominant</source>
        <translation>derecho dominante</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>right non-dominant</source>
        <translation>derecho no dominante</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>right-handed</source>
        <translation>diestro</translation>
    </message>
    <message>
        <source>Row {earlier} names the same patient with other data. Keep one of them.</source>
        <translation>La fila {earlier} nombra al mismo paciente con otros datos. Deje una de ellas.</translation>
    </message>
    <message>
        <source>Row {key} of the same visit is refused, and a visit is taken whole or not at all.</source>
        <translation>La fila {key} de la misma visita se rechaza, y una visita se toma entera o no se toma.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Regla {number}</translation>
    </message>
    <message>
        <source>Rule {number}: {id} stands twice in the file.</source>
        <translation>Regla {number}: {id} está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Running the examples of {id}</source>
        <translation>Ejecutando los ejemplos de {id}</translation>
    </message>
    <message>
        <source>S codes are never Medicare's</source>
        <translation>Los códigos S nunca son de Medicare</translation>
    </message>
    <message>
        <source>safe transfers and daily tasks</source>
        <translation>traslados seguros y tareas diarias</translation>
    </message>
    <message>
        <source>Save it anew and choose it again.</source>
        <translation>Guárdelo de nuevo y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>Save it as CSV and choose that.</source>
        <translation>Guárdelo como CSV y elija ese.</translation>
    </message>
    <message>
        <source>Save it first with Ctrl+S.</source>
        <translation>Guárdela primero con Ctrl+S.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, then read it again.</source>
        <translation>Guarde el archivo como UTF-8 y léalo de nuevo.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV anew.</source>
        <translation>Guarde la hoja de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV in UTF-8.</source>
        <translation>Guarde la hoja como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV, or copy its cells and paste them.</source>
        <translation>Guarde la hoja como CSV, o copie sus celdas y péguelas.</translation>
    </message>
    <message>
        <source>Save the sheet with the charges alone as CSV.</source>
        <translation>Guarde como CSV la hoja que solo tiene los cargos.</translation>
    </message>
    <message>
        <source>Say in a few words why this may stand.</source>
        <translation>Diga en pocas palabras por qué puede quedar así.</translation>
    </message>
    <message>
        <source>says NONE</source>
        <translation>dice NONE</translation>
    </message>
    <message>
        <source>SBR stands after the first line of a claim.</source>
        <translation>SBR está después de la primera línea de una reclamación.</translation>
    </message>
    <message>
        <source>SBR stands outside of a subscriber.</source>
        <translation>SBR está fuera de un suscriptor.</translation>
    </message>
    <message>
        <source>Send as an original claim (1)</source>
        <translation>Enviar como reclamación original (1)</translation>
    </message>
    <message>
        <source>service location</source>
        <translation>lugar del servicio</translation>
    </message>
    <message>
        <source>set</source>
        <translation>fijó</translation>
    </message>
    <message>
        <source>Set 0 units</source>
        <translation>Poner 0 unidades</translation>
    </message>
    <message>
        <source>Set 1 unit</source>
        <translation>Poner 1 unidad</translation>
    </message>
    <message>
        <source>Set DN (this person refers or certifies)</source>
        <translation>Poner DN (esta persona remite o certifica)</translation>
    </message>
    <message>
        <source>Set Item 10a to no</source>
        <translation>Poner la casilla 10a en no</translation>
    </message>
    <message>
        <source>Set Item 10a to yes</source>
        <translation>Poner la casilla 10a en sí</translation>
    </message>
    <message>
        <source>Set place 02 (the patient was elsewhere)</source>
        <translation>Poner el lugar 02 (el paciente estaba en otro lugar)</translation>
    </message>
    <message>
        <source>Set place 10 (the patient was at home)</source>
        <translation>Poner el lugar 10 (el paciente estaba en casa)</translation>
    </message>
    <message>
        <source>Set the last day to {first}</source>
        <translation>Poner el último día en {first}</translation>
    </message>
    <message>
        <source>Set the note's total to {timed}</source>
        <translation>Poner el total de la nota en {timed}</translation>
    </message>
    <message>
        <source>Set the total to {known}</source>
        <translation>Poner el total en {known}</translation>
    </message>
    <message>
        <source>Set the total to {summed}</source>
        <translation>Poner el total en {summed}</translation>
    </message>
    <message>
        <source>Set up your own clinic first.</source>
        <translation>Configure primero su propia clínica.</translation>
    </message>
    <message>
        <source>Set {counted}</source>
        <translation>Poner {counted}</translation>
    </message>
    <message>
        <source>Set {kept}</source>
        <translation>Poner {kept}</translation>
    </message>
    <message>
        <source>Set {name} as performer</source>
        <translation>Poner a {name} como quien lo dio</translation>
    </message>
    <message>
        <source>Set {units} unit{units_2}</source>
        <translation>Poner unidades: {units}</translation>
    </message>
    <message>
        <source>Several patients have this member number. Add name and birth date in the file.</source>
        <translation>Varios pacientes tienen este número de afiliado. Agregue el nombre y la fecha de nacimiento en el archivo.</translation>
    </message>
    <message>
        <source>Several patients have this name and birth date. Give the member number, so that one is meant.</source>
        <translation>Varios pacientes tienen este nombre y fecha de nacimiento. Dé el número de afiliado, para que se trate de uno solo.</translation>
    </message>
    <message>
        <source>Several words are easy to remember and hard to guess.</source>
        <translation>Varias palabras son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Sign your own visits.</source>
        <translation>Firme sus propias visitas.</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>firmado {day}</translation>
    </message>
    <message>
        <source>Since the claims were looked through last, {changed}.</source>
        <translation>Desde que se miraron las reclamaciones por última vez, {changed}.</translation>
    </message>
    <message>
        <source>site unspecified</source>
        <translation>sitio no especificado</translation>
    </message>
    <message>
        <source>Somebody else signed this note; nobody else adds to it.</source>
        <translation>Otra persona firmó esta nota; nadie más le agrega nada.</translation>
    </message>
    <message>
        <source>Somebody of this name is listed already.</source>
        <translation>Ya hay alguien con este nombre en la lista.</translation>
    </message>
    <message>
        <source>Something else was brought in since this was looked through.</source>
        <translation>Desde que se examinó esto se importó otra cosa.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Split {code} into two lines</source>
        <translation>Dividir {code} en dos líneas</translation>
    </message>
    <message>
        <source>stands on one day with one of these codes</source>
        <translation>está en un mismo día con uno de estos códigos</translation>
    </message>
    <message>
        <source>start of care</source>
        <translation>inicio de la atención</translation>
    </message>
    <message>
        <source>Start of care {day}, {of_plan}.</source>
        <translation>Inicio de la atención {day}, {of_plan}.</translation>
    </message>
    <message>
        <source>Start of care {day}, {start}.</source>
        <translation type="vanished">Inicio de la atención {day}, {start}.</translation>
    </message>
    <message>
        <source>Start that version.</source>
        <translation>Inicie esa versión.</translation>
    </message>
    <message>
        <source>strength and mobility of the trunk and neck</source>
        <translation>fuerza y movilidad de tronco y cuello</translation>
    </message>
    <message>
        <source>strength is graded below 5: {note}</source>
        <translation>la fuerza está graduada por debajo de 5: {note}</translation>
    </message>
    <message>
        <source>Strength is reduced in ____ and ____; no single joint, nerve or muscle explains it because ____.</source>
        <translation>La fuerza está reducida en ____ y ____; ninguna articulación, nervio o músculo lo explica por sí solo porque ____.</translation>
    </message>
    <message>
        <source>strength was graded: {grades}</source>
        <translation>se graduó la fuerza: {grades}</translation>
    </message>
    <message>
        <source>strengthening of the muscle groups that tested weak</source>
        <translation>fortalecimiento de los grupos musculares que resultaron débiles</translation>
    </message>
    <message>
        <source>Such payers usually take claims until {last}, {over}; the contract decides.</source>
        <translation>Estos pagadores suelen aceptar reclamaciones hasta el {last}, {over}; decide el contrato.</translation>
    </message>
    <message>
        <source>SV1 does not say how many units in whole numbers.</source>
        <translation>SV1 no dice cuántas unidades en números enteros.</translation>
    </message>
    <message>
        <source>SV1 names no procedure code (HC).</source>
        <translation>SV1 no indica un código de procedimiento (HC).</translation>
    </message>
    <message>
        <source>SV1 points to diagnosis {pointer}; there are 1 to 12.</source>
        <translation>SV1 apunta al diagnóstico {pointer}; van de 1 a 12.</translation>
    </message>
    <message>
        <source>SV1 stands without a line (LX) of its own.</source>
        <translation>SV1 está sin una línea (LX) propia.</translation>
    </message>
    <message>
        <source>Take a word, or figures that no code begins or ends with.</source>
        <translation>Use una palabra, o cifras con las que no empiece ni termine ningún código.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Use otro nombre.</translation>
    </message>
    <message>
        <source>Take another, or change that one first.</source>
        <translation>Use otro, o cambie ese primero.</translation>
    </message>
    <message>
        <source>Take its minutes over under Treating, or throw them away.</source>
        <translation>Tome sus minutos en Tratamiento o descártelos.</translation>
    </message>
    <message>
        <source>Take up to {longest_nickname} letters, figures and hyphens, as “ex” or “gait”.</source>
        <translation>Use hasta {longest_nickname} letras, cifras y guiones, como «ej» o «marcha».</translation>
    </message>
    <message>
        <source>Take {excess} off this visit</source>
        <translation>Quitar {excess} de esta visita</translation>
    </message>
    <message>
        <source>takes the leftover unit, as {left_over} is more than {losers}</source>
        <translation>recibe la unidad sobrante, ya que {left_over} es más que {losers}</translation>
    </message>
    <message>
        <source>takes the leftover unit, {tie_words}</source>
        <translation>recibe la unidad sobrante, {tie_words}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>tells of a status or a history</source>
        <translation>habla de un estado o un antecedente</translation>
    </message>
    <message>
        <source>tenth visit</source>
        <translation>décima visita</translation>
    </message>
    <message>
        <source>That is only usual for such a payer: enter the contract's number in the payer's profile.</source>
        <translation>Eso solo es habitual para un pagador así: introduzca el número del contrato en el perfil del pagador.</translation>
    </message>
    <message>
        <source>The accident, {accident}, lies after this visit on {day}.</source>
        <translation>El accidente, {accident}, es posterior a esta visita del {day}.</translation>
    </message>
    <message>
        <source>the amount Medicare allowed this year before the visit is not known</source>
        <translation>no se conoce el importe que Medicare admitió este año antes de la visita</translation>
    </message>
    <message>
        <source>The authorization begins on {first}; the visit is on {day}.</source>
        <translation>La autorización comienza el {first}; la visita es del {day}.</translation>
    </message>
    <message>
        <source>The authorization ended on {last}; the visit is on {day}.</source>
        <translation>La autorización terminó el {last}; la visita es del {day}.</translation>
    </message>
    <message>
        <source>The authorization has no number yet.</source>
        <translation>La autorización aún no tiene número.</translation>
    </message>
    <message>
        <source>the authorization number is missing</source>
        <translation>falta el número de autorización</translation>
    </message>
    <message>
        <source>The backup could not be copied: {strerror}.</source>
        <translation>No se pudo copiar la copia de seguridad: {strerror}.</translation>
    </message>
    <message>
        <source>The backup could not be written: {strerror}.</source>
        <translation>No se pudo escribir la copia de seguridad: {strerror}.</translation>
    </message>
    <message>
        <source>The backup was made, but not copied to its second place: {strerror}.</source>
        <translation>La copia de seguridad se hizo, pero no se llevó a su segundo lugar: {strerror}.</translation>
    </message>
    <message>
        <source>The billing address is empty; an electronic claim needs the street.</source>
        <translation>La dirección de facturación está vacía; una reclamación electrónica necesita la calle.</translation>
    </message>
    <message>
        <source>The billing address {address} is a post office box.</source>
        <translation>La dirección de facturación {address} es un apartado postal.</translation>
    </message>
    <message>
        <source>The billing provider's taxonomy {taxonomy} {fault}.</source>
        <translation>La taxonomía {taxonomy} del proveedor que factura {fault}.</translation>
    </message>
    <message>
        <source>The birth date is missing for a new patient. Add it in the file.</source>
        <translation>Falta la fecha de nacimiento de un paciente nuevo. Agréguela en el archivo.</translation>
    </message>
    <message>
        <source>the care of a wound</source>
        <translation>el cuidado de una herida</translation>
    </message>
    <message>
        <source>The certification that began on {start} ended on {end}; the visit on {day} is {days} days after its start, and no recertification is recorded.</source>
        <translation>La certificación que comenzó el {start} terminó el {end}; la visita del {day} es {days} días después de su inicio, y no consta ninguna recertificación.</translation>
    </message>
    <message>
        <source>The certification that began on {start} ends on {end}; recertify before that.</source>
        <translation>La certificación que comenzó el {start} termina el {end}; recertifique antes.</translation>
    </message>
    <message>
        <source>The charge of {code} is {charge}; a billed line's is more than 0.</source>
        <translation>El cargo de {code} es {charge}; el de una línea facturada es mayor que 0.</translation>
    </message>
    <message>
        <source>The charge of {code} was changed again since; nothing was taken back.</source>
        <translation>El cargo de {code} se cambió de nuevo desde entonces; no se deshizo nada.</translation>
    </message>
    <message>
        <source>The chart holds {code}, which is firmer than {code_2}. Is that what is treated?</source>
        <translation>La historia tiene {code}, que es más firme que {code_2}. ¿Es lo que se trata?</translation>
    </message>
    <message>
        <source>The claim goes to Medicare Part B, which the patient does not have; is there a Medicare Advantage plan?</source>
        <translation>La reclamación va a la Parte B de Medicare, que el paciente no tiene; ¿hay un plan Medicare Advantage?</translation>
    </message>
    <message>
        <source>The claim had to be filed by {last}, {over}.</source>
        <translation>La reclamación debía presentarse antes del {last}, {over}.</translation>
    </message>
    <message>
        <source>The claim has {count} lines; a claim holds {most_lines}.</source>
        <translation>La reclamación tiene {count} líneas; una reclamación admite {most_lines}.</translation>
    </message>
    <message>
        <source>The claim is of the kind {at}; only professional claims ({implementation}A1) are read.</source>
        <translation>La reclamación es del tipo {at}; solo se leen reclamaciones profesionales ({implementation}A1).</translation>
    </message>
    <message>
        <source>The claim must be filed by {day}, {count} days left, as is usual for such payers; the contract decides.</source>
        <translation>La reclamación debe presentarse a más tardar el {day}, quedan {count} días, como es usual con tales pagadores; decide el contrato.</translation>
    </message>
    <message>
        <source>The claim must be filed by {last}, {left}{usual}.</source>
        <translation>La reclamación debe presentarse antes del {last}, {left}{usual}.</translation>
    </message>
    <message>
        <source>The claim names no rendering provider with an NPI. Add it in the other system.</source>
        <translation>La reclamación no indica un proveedor que presta el servicio con NPI. Agréguelo en el otro sistema.</translation>
    </message>
    <message>
        <source>The clinic is as it was. Make room on the disk, then try again.</source>
        <translation>La clínica está como estaba. Haga lugar en el disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The clinic itself is as it was. Make room on the disk, then try again.</source>
        <translation>La clínica misma está como estaba. Haga lugar en el disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The clinic would be left without an owner; nothing was changed.</source>
        <translation>La clínica quedaría sin propietario; nada cambió.</translation>
    </message>
    <message>
        <source>The clinic's database is closed.</source>
        <translation>La base de datos de la clínica está cerrada.</translation>
    </message>
    <message>
        <source>The clinic's own</source>
        <translation>Propias de la clínica</translation>
    </message>
    <message>
        <source>The clinic's own rule</source>
        <translation>La regla propia de la clínica</translation>
    </message>
    <message>
        <source>The clinic's own rule: {source}, {isoformat}</source>
        <translation>La regla propia de la clínica: {source}, {isoformat}</translation>
    </message>
    <message>
        <source>The clinic's records {begin}: what was used before in {year} is not known.</source>
        <translation>Los registros de la clínica {begin}: no se sabe qué se usó antes en {year}.</translation>
    </message>
    <message>
        <source>The clinician last took part on {clinician_treated_on}, before this period of {day} treatment days.</source>
        <translation>El profesional participó por última vez el {clinician_treated_on}, antes de este período de {day} días de tratamiento.</translation>
    </message>
    <message>
        <source>the code has more units than</source>
        <translation>el código tiene más unidades que</translation>
    </message>
    <message>
        <source>the code is not valid for Medicare (status I)</source>
        <translation>el código no es válido para Medicare (estatus I)</translation>
    </message>
    <message>
        <source>The code table {name} is not part of this installation.</source>
        <translation>La tabla de códigos {name} no es parte de esta instalación.</translation>
    </message>
    <message>
        <source>The code the payer takes for it.</source>
        <translation>El código que el pagador admite para ello.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Se detuvo la comparación.</translation>
    </message>
    <message>
        <source>the condition that needs the care</source>
        <translation>la afección que necesita la atención</translation>
    </message>
    <message>
        <source>The coverage kept ended, or begins later, and the file does not say since when it is another. Add the new one with its first day on the patient's page, then try again.</source>
        <translation>La cobertura guardada terminó, o empieza más tarde, y el archivo no dice desde cuándo es otra. Agregue la nueva con su primer día en la página del paciente y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>No se puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>The database does not open with the key beside it: the two do not belong together, or the file is damaged.</source>
        <translation>La base de datos no se abre con la clave que está a su lado: no van juntas, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>No se puede abrir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The database file is cut short: a part of it is missing.</source>
        <translation>El archivo de la base de datos está cortado: falta una parte.</translation>
    </message>
    <message>
        <source>The database file is damaged and cannot be read as a whole.</source>
        <translation>El archivo de la base de datos está dañado y no se puede leer entero.</translation>
    </message>
    <message>
        <source>The database file is not as long as it was written.</source>
        <translation>El archivo de la base de datos no tiene la longitud con que se escribió.</translation>
    </message>
    <message>
        <source>The database {name} cannot be read: {strerror}.</source>
        <translation>No se puede leer la base de datos {name}: {strerror}.</translation>
    </message>
    <message>
        <source>The database {name} is empty.</source>
        <translation>La base de datos {name} está vacía.</translation>
    </message>
    <message>
        <source>The database {name} is not encrypted; it is not the one this program wrote.</source>
        <translation>La base de datos {name} no está cifrada; no es la que escribió este programa.</translation>
    </message>
    <message>
        <source>The database {name} is not there.</source>
        <translation>La base de datos {name} no está ahí.</translation>
    </message>
    <message>
        <source>The database {name} was not written by this program.</source>
        <translation>La base de datos {name} no la escribió este programa.</translation>
    </message>
    <message>
        <source>The day of service {day} lies after the day of the check, {checked_on}.</source>
        <translation>El día de servicio {day} es posterior al día de la revisión, {checked_on}.</translation>
    </message>
    <message>
        <source>The day of the denial lies in the future.</source>
        <translation>El día de la denegación está en el futuro.</translation>
    </message>
    <message>
        <source>The diagnosis table covers {isoformat} to {isoformat_2}; whether the codes are valid on {isoformat_3} was not judged.</source>
        <translation>La tabla de diagnósticos cubre de {isoformat} a {isoformat_2}; no se evaluó si los códigos son válidos el {isoformat_3}.</translation>
    </message>
    <message>
        <source>The discharge note is by a {by}; the therapist must write it.</source>
        <translation>La nota de alta es de un {by}; debe escribirla el terapeuta.</translation>
    </message>
    <message>
        <source>the disease behind the curved spine</source>
        <translation>la enfermedad detrás de la columna curvada</translation>
    </message>
    <message>
        <source>the disease that weakened the bone</source>
        <translation>la enfermedad que debilitó el hueso</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not kept.</source>
        <translation>El disco está lleno; el último cambio no se guardó.</translation>
    </message>
    <message>
        <source>The disk reported an error; the last change was not kept.</source>
        <translation>El disco informó un error; el último cambio no se guardó.</translation>
    </message>
    <message>
        <source>the dominant hand is not stated, so the</source>
        <translation>no se indica la mano dominante, así que el</translation>
    </message>
    <message>
        <source>The encryption library is missing from this installation, so nothing was opened or written.</source>
        <translation>Falta la biblioteca de cifrado en esta instalación, así que no se abrió ni se escribió nada.</translation>
    </message>
    <message>
        <source>The episode was closed on {episode_closed_on}, and there is no discharge note.</source>
        <translation>El episodio se cerró el {episode_closed_on}, y no hay nota de alta.</translation>
    </message>
    <message>
        <source>The file carries a document type declaration, which a tabular list does not have.</source>
        <translation>El archivo lleva una declaración de tipo de documento, que una lista tabular no tiene.</translation>
    </message>
    <message>
        <source>The file does not begin with format = {format}, so it is of another program or time.</source>
        <translation>El archivo no comienza con format = {format}, así que es de otro programa o de otro tiempo.</translation>
    </message>
    <message>
        <source>The file does not begin with ISA, as a claim file (837) does.</source>
        <translation>El archivo no empieza con ISA, como lo hace un archivo de reclamaciones (837).</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a tabular list has less than {maximum_bytes}.</source>
        <translation>El archivo tiene {size} bytes; una lista tabular tiene menos de {maximum_bytes}.</translation>
    </message>
    <message>
        <source>The file holds a text longer than a tabular list does.</source>
        <translation>El archivo contiene un texto más largo que los de una lista tabular.</translation>
    </message>
    <message>
        <source>The file holds more than {most_claims} claims.</source>
        <translation>El archivo contiene más de {most_claims} reclamaciones.</translation>
    </message>
    <message>
        <source>The file holds no [[rules]].</source>
        <translation>El archivo no contiene [[rules]].</translation>
    </message>
    <message>
        <source>The file holds no chapters.</source>
        <translation>El archivo no contiene capítulos.</translation>
    </message>
    <message>
        <source>The file holds no claim.</source>
        <translation>El archivo no contiene ninguna reclamación.</translation>
    </message>
    <message>
        <source>The file holds {tables} rules, more than {most_rules}.</source>
        <translation>El archivo contiene {tables} reglas, más de {most_rules}.</translation>
    </message>
    <message>
        <source>The file is larger than any claim file.</source>
        <translation>El archivo es más grande que cualquier archivo de reclamaciones.</translation>
    </message>
    <message>
        <source>The file is nested deeper than a tabular list is.</source>
        <translation>El archivo está anidado más hondo que una lista tabular.</translation>
    </message>
    <message>
        <source>The file is no ICD-10-CM tabular list: it begins with &lt;{element}&gt;.</source>
        <translation>El archivo no es una lista tabular de ICD-10-CM: comienza con &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: {error}.</source>
        <translation>El archivo no es XML bien formado: {error}.</translation>
    </message>
    <message>
        <source>The file names another payer than the one kept. Change the coverage on the patient's page, then try again.</source>
        <translation>El archivo nombra otro pagador que el guardado. Cambie la cobertura en la página del paciente y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The file stops in the middle of it.</source>
        <translation>El archivo se detiene en medio de él.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {strerror}.</source>
        <translation>No se puede escribir el archivo {name}: {strerror}.</translation>
    </message>
    <message>
        <source>The file {name} in the clinic's folder is damaged.</source>
        <translation>El archivo {name} de la carpeta de la clínica está dañado.</translation>
    </message>
    <message>
        <source>The files hold no therapy code in their column 1 range.</source>
        <translation>Los archivos no tienen ningún código de terapia en su columna 1.</translation>
    </message>
    <message>
        <source>The files say they are of {name}, but hold pairs that begin later.</source>
        <translation>Los archivos dicen ser de {name}, pero tienen pares que comienzan después.</translation>
    </message>
    <message>
        <source>the finding stands at {places}</source>
        <translation>el hallazgo está en {places}</translation>
    </message>
    <message>
        <source>The findings stand on the right.</source>
        <translation>Los hallazgos están a la derecha.</translation>
    </message>
    <message>
        <source>the first code is the more extensive form of the second</source>
        <translation>el primer código es la forma más amplia del segundo</translation>
    </message>
    <message>
        <source>the first diagnosis begins with</source>
        <translation>el primer diagnóstico comienza con</translation>
    </message>
    <message>
        <source>the first diagnosis begins with {words}</source>
        <translation>el primer diagnóstico comienza con {words}</translation>
    </message>
    <message>
        <source>The first row names the columns, a row follows for each record.</source>
        <translation>La primera fila nombra las columnas; sigue una fila por cada registro.</translation>
    </message>
    <message>
        <source>the first treatment day under the plan is not given</source>
        <translation>no se indica el primer día de tratamiento según el plan</translation>
    </message>
    <message>
        <source>The first treatment day under the plan is not typed, so no line can be counted.</source>
        <translation>El primer día de tratamiento según el plan no está escrito, así que no se puede contar ninguna línea.</translation>
    </message>
    <message>
        <source>The first treatment, {first}, lies after this visit on {day}.</source>
        <translation>El primer tratamiento, {first}, es posterior a esta visita del {day}.</translation>
    </message>
    <message>
        <source>The folder for the clinic's data cannot be made: {strerror}.</source>
        <translation>No se puede crear la carpeta para los datos de la clínica: {strerror}.</translation>
    </message>
    <message>
        <source>The imported table could not be written: {error}.</source>
        <translation>No se pudo escribir la tabla importada: {error}.</translation>
    </message>
    <message>
        <source>the imported table {file_name} is damaged; an earlier edition was asked in its place</source>
        <translation>la tabla importada {file_name} está dañada; se consultó en su lugar una edición anterior</translation>
    </message>
    <message>
        <source>The imported table {name} is damaged.</source>
        <translation>La tabla importada {name} está dañada.</translation>
    </message>
    <message>
        <source>The kept sheet of this visit is damaged.</source>
        <translation>La hoja guardada de esta visita está dañada.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program.</source>
        <translation>El archivo de claves lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The key file {name} is damaged.</source>
        <translation>El archivo de claves {name} está dañado.</translation>
    </message>
    <message>
        <source>The key file {name} is missing; without it the database cannot be opened by anyone.</source>
        <translation>Falta el archivo de claves {name}; sin él nadie puede abrir la base de datos.</translation>
    </message>
    <message>
        <source>The key in the system's keychain does not open this clinic.</source>
        <translation>La clave del llavero del sistema no abre esta clínica.</translation>
    </message>
    <message>
        <source>The key {doubled} stands twice in one table.</source>
        <translation>La clave {doubled} está dos veces en una tabla.</translation>
    </message>
    <message>
        <source>the last filled box is {letter}</source>
        <translation>la última casilla llena es {letter}</translation>
    </message>
    <message>
        <source>the leftover earns a unit</source>
        <translation>lo que sobra gana una unidad</translation>
    </message>
    <message>
        <source>The leftover unit belongs to {code} ({left_over} minutes left over), not to {code_2} ({left_over_2}).</source>
        <translation>La unidad sobrante corresponde a {code} (le sobran {left_over} minutos), no a {code_2} ({left_over_2}).</translation>
    </message>
    <message>
        <source>the line has fewer minutes than</source>
        <translation>la línea tiene menos minutos que</translation>
    </message>
    <message>
        <source>The line has no procedure code</source>
        <translation>La línea no tiene código de procedimiento</translation>
    </message>
    <message>
        <source>The line has no procedure code.</source>
        <translation>La línea no tiene código de procedimiento.</translation>
    </message>
    <message>
        <source>The list would end on {last}, before it begins on {first}.</source>
        <translation>La lista terminaría el {last}, antes de comenzar el {first}.</translation>
    </message>
    <message>
        <source>The lock waits {fewest_minutes} to {most_minutes} minutes.</source>
        <translation>El bloqueo espera de {fewest_minutes} a {most_minutes} minutos.</translation>
    </message>
    <message>
        <source>the lost limb (Z89.-)</source>
        <translation>la extremidad perdida (Z89.-)</translation>
    </message>
    <message>
        <source>The Medicare number {number} has {count} characters, not 11.</source>
        <translation>El número de Medicare {number} tiene {count} caracteres, no 11.</translation>
    </message>
    <message>
        <source>The Medicare number {number} has {sign} in place {place}, where a digit from 1 to 9 belongs.</source>
        <translation>El número de Medicare {number} tiene {sign} en el lugar {place}, donde va una cifra del 1 al 9.</translation>
    </message>
    <message>
        <source>The Medicare number {number} has {sign} in place {place}; S, L, O, I, B and Z are never used.</source>
        <translation>El número de Medicare {number} tiene {sign} en el lugar {place}; S, L, O, I, B y Z nunca se usan.</translation>
    </message>
    <message>
        <source>The Medicare number{shown} {fault}.</source>
        <translation>El número de Medicare{shown} {fault}.</translation>
    </message>
    <message>
        <source>The member number is that of somebody with another name. Look which of them is right.</source>
        <translation>El número de afiliado es de alguien con otro nombre. Vea cuál es el correcto.</translation>
    </message>
    <message>
        <source>The member number is that of {called}, who has another {what}. Look which of them is right.</source>
        <translation>El número de afiliado es de {called}, con datos distintos: {what}. Vea cuál es el correcto.</translation>
    </message>
    <message>
        <source>the minutes of line {index}, {code}, are not given</source>
        <translation>no se dan los minutos de la línea {index}, {code}</translation>
    </message>
    <message>
        <source>The name is longer than a name can be. Look whether the columns are right.</source>
        <translation>El nombre es más largo de lo que puede ser un nombre. Vea si las columnas son correctas.</translation>
    </message>
    <message>
        <source>The name is too long: {longest_name} characters at most.</source>
        <translation>El nombre es demasiado largo: {longest_name} caracteres como máximo.</translation>
    </message>
    <message>
        <source>the neoplasm</source>
        <translation>la neoplasia</translation>
    </message>
    <message>
        <source>The note is not signed.</source>
        <translation>La nota no está firmada.</translation>
    </message>
    <message>
        <source>the note leaves one of these fields empty</source>
        <translation>la nota deja vacío uno de estos campos</translation>
    </message>
    <message>
        <source>the note leaves {words} empty</source>
        <translation>la nota deja vacío {words}</translation>
    </message>
    <message>
        <source>The note names no intervention.</source>
        <translation>La nota no nombra ninguna intervención.</translation>
    </message>
    <message>
        <source>The note says "{said}", which reads as exercise without a therapist's skills.</source>
        <translation>La nota dice "{said}", lo que parece ejercicio sin la destreza de un terapeuta.</translation>
    </message>
    <message>
        <source>the note says “{rationale}”</source>
        <translation>la nota dice «{rationale}»</translation>
    </message>
    <message>
        <source>the note says “{spoken}”</source>
        <translation>la nota dice «{spoken}»</translation>
    </message>
    <message>
        <source>the note says “{spoken}”: are these the physician's words?</source>
        <translation>la nota dice «{spoken}»: ¿son palabras del médico?</translation>
    </message>
    <message>
        <source>the note says “{text}”</source>
        <translation>la nota dice «{text}»</translation>
    </message>
    <message>
        <source>The note shows no change and no skill for {visits} visits running.</source>
        <translation>La nota no muestra cambio ni destreza en {visits} visitas seguidas.</translation>
    </message>
    <message>
        <source>The note speaks of deconditioning or debility; that is R53.81 rather than R53.1.</source>
        <translation>La nota habla de desacondicionamiento o debilidad general; eso es R53.81 y no R53.1.</translation>
    </message>
    <message>
        <source>The note speaks of frailty beside M62.81. If the physician says age-related debility, that is R54.</source>
        <translation>La nota habla de fragilidad junto a M62.81. Si el médico dice debilidad por la edad, eso es R54.</translation>
    </message>
    <message>
        <source>The note states {stated} timed minutes, the lines add up to {timed}.</source>
        <translation>La nota indica {stated} minutos con tiempo, las líneas suman {timed}.</translation>
    </message>
    <message>
        <source>The note was changed on {edited_on}, {why}, without a dated addendum.</source>
        <translation>La nota se cambió el {edited_on}, {why}, sin una adenda fechada.</translation>
    </message>
    <message>
        <source>the note was not asked for here</source>
        <translation>aquí no se pidió la nota</translation>
    </message>
    <message>
        <source>The note was signed on {signed_on}, {claim}.</source>
        <translation>La nota se firmó el {signed_on}, {claim}.</translation>
    </message>
    <message>
        <source>The note's {stated} timed minutes are more than the total treatment time, {total}.</source>
        <translation>Los {stated} minutos con tiempo de la nota son más que el tiempo total de tratamiento, {total}.</translation>
    </message>
    <message>
        <source>the notes of the code book are those of {isoformat}; later ones were not compared</source>
        <translation>las notas del libro de códigos son las de {isoformat}; no se compararon posteriores</translation>
    </message>
    <message>
        <source>The NPI in 17b</source>
        <translation>El NPI en 17b</translation>
    </message>
    <message>
        <source>The NPI of the {whose}{npi} {fault}.</source>
        <translation>El NPI de {whose}{npi} {fault}.</translation>
    </message>
    <message>
        <source>The NPI of the {who} is empty.</source>
        <translation>El NPI del {who} está vacío.</translation>
    </message>
    <message>
        <source>The NPI of the {who}, {number}, {fault}.</source>
        <translation>El NPI del {who}, {number}, {fault}.</translation>
    </message>
    <message>
        <source>The number stands in the clinic's own answers for this payer.</source>
        <translation>El número está en las respuestas propias de la clínica para este pagador.</translation>
    </message>
    <message>
        <source>The old coverage holds no day before that one.</source>
        <translation>La cobertura anterior no vale ningún día antes de ese.</translation>
    </message>
    <message>
        <source>The onset, {onset}, lies after the first treatment on {first}.</source>
        <translation>El inicio, {onset}, es posterior al primer tratamiento del {first}.</translation>
    </message>
    <message>
        <source>The onset, {onset}, lies after this visit on {day}.</source>
        <translation>El inicio, {onset}, es posterior a esta visita del {day}.</translation>
    </message>
    <message>
        <source>The owner does not allow the system's keychain in this clinic.</source>
        <translation>El propietario no permite el llavero del sistema en esta clínica.</translation>
    </message>
    <message>
        <source>The owner links your account to a person who treats, under Tools, People.</source>
        <translation>El propietario vincula su cuenta con una persona que trata, en Herramientas, Personas.</translation>
    </message>
    <message>
        <source>The package simple-icd-10-cm with {tabular_list_file} is not installed.</source>
        <translation>El paquete simple-icd-10-cm con {tabular_list_file} no está instalado.</translation>
    </message>
    <message>
        <source>the paralysis (G82.5- quadriplegia, G83.5 locked-in state)</source>
        <translation>la parálisis (G82.5- cuadriplejía, G83.5 síndrome de enclaustramiento)</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>La frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least {shortest_passphrase} characters.</source>
        <translation>La frase de contraseña es demasiado corta: necesita al menos {shortest_passphrase} caracteres.</translation>
    </message>
    <message>
        <source>The patient has elected hospice. Is the treatment related to its illness? If not, each line needs GW.</source>
        <translation>El paciente eligió hospicio. ¿El tratamiento tiene relación con su enfermedad? Si no, cada línea necesita GW.</translation>
    </message>
    <message>
        <source>The patient has elected hospice; {code} is not related to it and needs GW.</source>
        <translation>El paciente eligió hospicio; {code} no tiene relación con ello y necesita GW.</translation>
    </message>
    <message>
        <source>The patient is on a Part A stay in a skilled nursing facility on {day}; the facility bills.</source>
        <translation>El paciente tiene una estancia de la Parte A en enfermería especializada el {day}; factura el centro.</translation>
    </message>
    <message>
        <source>The patient is under a home health plan on {day}; Medicare pays therapy to the agency.</source>
        <translation>El paciente está bajo un plan de salud en el hogar el {day}; Medicare paga la terapia a la agencia.</translation>
    </message>
    <message>
        <source>The patient is {first} {last} here and {card} on the Medicare card.</source>
        <translation>El paciente es {first} {last} aquí y {card} en la tarjeta de Medicare.</translation>
    </message>
    <message>
        <source>the patient is {hand}-handed, so the</source>
        <translation>el paciente usa la mano {hand}, así que el</translation>
    </message>
    <message>
        <source>The patient of this visit is no longer kept.</source>
        <translation>El paciente de esta visita ya no se conserva.</translation>
    </message>
    <message>
        <source>The patient of this visit lies in the bin too.</source>
        <translation>El paciente de esta visita también está en la papelera.</translation>
    </message>
    <message>
        <source>the patient uses both hands, so the</source>
        <translation>el paciente usa ambas manos, así que el</translation>
    </message>
    <message>
        <source>The patient was born on {born}, after the visit on {on}.</source>
        <translation>El paciente nació el {born}, después de la visita del {on}.</translation>
    </message>
    <message>
        <source>The patient's {what} name is empty.</source>
        <translation>El nombre ({what}) del paciente está vacío.</translation>
    </message>
    <message>
        <source>The payer is missing beside the member number. Add it in the file.</source>
        <translation>Falta el pagador junto al número de afiliado. Agréguelo en el archivo.</translation>
    </message>
    <message>
        <source>The payer is workers' compensation, but Item 10a says the condition does not come from work.</source>
        <translation>El pagador es de compensación laboral, pero la casilla 10a dice que la afección no proviene del trabajo.</translation>
    </message>
    <message>
        <source>The payer takes claims for {limit} from {first}.</source>
        <translation>El pagador acepta reclamaciones durante {limit} desde el {first}.</translation>
    </message>
    <message>
        <source>The payer's own claim number is missing.</source>
        <translation>Falta el número de reclamación del propio pagador.</translation>
    </message>
    <message>
        <source>The person has no name yet.</source>
        <translation>La persona aún no tiene nombre.</translation>
    </message>
    <message>
        <source>the phase of the dysphagia (R13.11 to R13.19)</source>
        <translation>la fase de la disfagia (R13.11 a R13.19)</translation>
    </message>
    <message>
        <source>the place of service is</source>
        <translation>el lugar de servicio es</translation>
    </message>
    <message>
        <source>The place of service is empty.</source>
        <translation>El lugar de servicio está vacío.</translation>
    </message>
    <message>
        <source>the place of service is none of</source>
        <translation>el lugar de servicio no es ninguno de</translation>
    </message>
    <message>
        <source>the place of service is not {words}</source>
        <translation>el lugar de servicio no es {words}</translation>
    </message>
    <message>
        <source>the place of service is {words}</source>
        <translation>el lugar de servicio es {words}</translation>
    </message>
    <message>
        <source>The place of service {place} is not assigned.</source>
        <translation>El lugar de servicio {place} no está asignado.</translation>
    </message>
    <message>
        <source>The place of service {place} is not two digits.</source>
        <translation>El lugar de servicio {place} no tiene dos cifras.</translation>
    </message>
    <message>
        <source>The plan changed significantly on {change}, and {days} days later no recertification is recorded.</source>
        <translation>El plan cambió de forma importante el {change}, y {days} días después no consta ninguna recertificación.</translation>
    </message>
    <message>
        <source>The plan is certified by a {certified_by_credential}, who may not certify therapy.</source>
        <translation>El plan está certificado por un {certified_by_credential}, que no puede certificar terapia.</translation>
    </message>
    <message>
        <source>The plan is not certified, {count} days after the first treatment on {day}; it was due by {until}.</source>
        <translation>El plan no está certificado, {count} días después del primer tratamiento el {day}; debía estarlo a más tardar el {until}.</translation>
    </message>
    <message>
        <source>The plan is not certified, {days} days after the first treatment on {start}; it was due by {due}.{start_2}</source>
        <translation>El plan no está certificado, {days} días después del primer tratamiento del {start}; vencía el {due}.{start_2}</translation>
    </message>
    <message>
        <source>The plan is not yet certified, {days} days after the first treatment on {start}; sign by {due}.</source>
        <translation>El plan aún no está certificado, {days} días después del primer tratamiento del {start}; fírmelo antes del {due}.</translation>
    </message>
    <message>
        <source>The plan of care has {what}.</source>
        <translation>El plan de atención está {what}.</translation>
    </message>
    <message>
        <source>The plan was recertified on {renewed}, {days} days after {end}; so late it needs a reason.</source>
        <translation>El plan se recertificó el {renewed}, {days} días después del {end}; tan tarde necesita un motivo.</translation>
    </message>
    <message>
        <source>The plan was signed {days} days after the first treatment on {start}; so late it needs a reason.</source>
        <translation>El plan se firmó {days} días después del primer tratamiento del {start}; tan tarde necesita un motivo.</translation>
    </message>
    <message>
        <source>The practice clinic has no passphrases and no people.</source>
        <translation>La clínica de práctica no tiene frases de contraseña ni personas.</translation>
    </message>
    <message>
        <source>The prior level of function is not charted.</source>
        <translation>No está anotado el nivel previo de función.</translation>
    </message>
    <message>
        <source>The re-evaluation is set for {day}, which is past on the day of service.</source>
        <translation>La reevaluación está fijada para el {day}, que ya pasó el día de servicio.</translation>
    </message>
    <message>
        <source>The record was changed since; this step cannot be undone.</source>
        <translation>El registro cambió desde entonces; este paso no se puede deshacer.</translation>
    </message>
    <message>
        <source>The records do not hold the first day of treatment, so the days cannot be counted.</source>
        <translation>Los registros no contienen el primer día de tratamiento, así que no se pueden contar los días.</translation>
    </message>
    <message>
        <source>The recovery key has {groups} groups of {signs_in_group} signs; {signs} signs were typed.</source>
        <translation>La clave de recuperación tiene {groups} grupos de {signs_in_group} signos; se escribieron {signs} signos.</translation>
    </message>
    <message>
        <source>The recovery sheet opens the clinic for an owner only.</source>
        <translation>La hoja de recuperación abre la clínica solo para un propietario.</translation>
    </message>
    <message>
        <source>The recovery sheet opens the clinic without waiting.</source>
        <translation>La hoja de recuperación abre la clínica sin esperar.</translation>
    </message>
    <message>
        <source>The referral ended on {to}; the visit is on {day}.</source>
        <translation>La remisión terminó el {to}; la visita es del {day}.</translation>
    </message>
    <message>
        <source>The referring physician has no name (Item 17).</source>
        <translation>El médico que remite no tiene nombre (casilla 17).</translation>
    </message>
    <message>
        <source>The referring physician has no NPI (Item 17b).</source>
        <translation>El médico que remite no tiene NPI (casilla 17b).</translation>
    </message>
    <message>
        <source>The referring provider is a {credential}, who may not certify therapy.</source>
        <translation>El proveedor que remite es un {credential}, que no puede certificar terapia.</translation>
    </message>
    <message>
        <source>The referring provider is entered as not enrolled in Medicare (PECOS).</source>
        <translation>El proveedor que remite está anotado como no inscrito en Medicare (PECOS).</translation>
    </message>
    <message>
        <source>The rendering provider is a {word}; it must be the responsible therapist.</source>
        <translation>El proveedor que presta el servicio es un {word}; debe ser el terapeuta responsable.</translation>
    </message>
    <message>
        <source>The rendering provider is not enrolled in Medicare.</source>
        <translation>El proveedor que presta el servicio no está inscrito en Medicare.</translation>
    </message>
    <message>
        <source>The rendering provider's taxonomy {taxonomy} {fault}.</source>
        <translation>La taxonomía {taxonomy} del proveedor que presta el servicio {fault}.</translation>
    </message>
    <message>
        <source>the replaced joint (Z96.6-)</source>
        <translation>la articulación reemplazada (Z96.6-)</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>el resto</translation>
    </message>
    <message>
        <source>the review amount of {year} is not known</source>
        <translation>no se conoce el importe de revisión de {year}</translation>
    </message>
    <message>
        <source>The rows of this visit do not agree on its {what}. Correct them in the file.</source>
        <translation>Las filas de esta visita no coinciden en: {what}. Corríjalas en el archivo.</translation>
    </message>
    <message>
        <source>the rule cannot judge it: {why}</source>
        <translation>la regla no puede evaluarlo: {why}</translation>
    </message>
    <message>
        <source>the rule finds nothing in it</source>
        <translation>la regla no encuentra nada en ella</translation>
    </message>
    <message>
        <source>the rule flags {at}</source>
        <translation>la regla marca {at}</translation>
    </message>
    <message>
        <source>The sample could not be written: {error}.</source>
        <translation>No se pudo escribir la muestra: {error}.</translation>
    </message>
    <message>
        <source>The samples belong to the practice clinic.</source>
        <translation>Las muestras son de la clínica de práctica.</translation>
    </message>
    <message>
        <source>the second code counts only when it stands alone</source>
        <translation>el segundo código cuenta solo cuando está solo</translation>
    </message>
    <message>
        <source>the second code is not meant for use beside the first</source>
        <translation>el segundo código no es para usarse junto al primero</translation>
    </message>
    <message>
        <source>the second is by common practice part of the first</source>
        <translation>según la práctica común, el segundo es parte del primero</translation>
    </message>
    <message>
        <source>The severity (mild, moderate, severe) is not charted.</source>
        <translation>No está anotada la gravedad (leve, moderada, grave).</translation>
    </message>
    <message>
        <source>The signature of the note has no date.</source>
        <translation>La firma de la nota no tiene fecha.</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>el sistema se niega</translation>
    </message>
    <message>
        <source>The system's keychain did not answer.</source>
        <translation>El llavero del sistema no respondió.</translation>
    </message>
    <message>
        <source>The system's keychain did not keep the key; nothing was changed.</source>
        <translation>El llavero del sistema no guardó la clave; nada cambió.</translation>
    </message>
    <message>
        <source>The system's keychain holds no key for this clinic any more.</source>
        <translation>El llavero del sistema ya no tiene clave para esta clínica.</translation>
    </message>
    <message>
        <source>The system's keychain holds no key for this person.</source>
        <translation>El llavero del sistema no tiene clave para esta persona.</translation>
    </message>
    <message>
        <source>The system's keychain refused ({name}).</source>
        <translation>El llavero del sistema se negó ({name}).</translation>
    </message>
    <message>
        <source>the table of daily ceilings is edition {name}, which does not cover {day}</source>
        <translation>la tabla de topes diarios es la edición {name}, que no cubre {day}</translation>
    </message>
    <message>
        <source>The table of pairs names {text} as a date.</source>
        <translation>La tabla de pares nombra {text} como fecha.</translation>
    </message>
    <message>
        <source>The tables of this file are nested too deeply.</source>
        <translation>Las tablas de este archivo están anidadas demasiado hondo.</translation>
    </message>
    <message>
        <source>The tax number {number} has the area 000, which is never given out.</source>
        <translation>El número fiscal {number} tiene el área 000, que nunca se asigna.</translation>
    </message>
    <message>
        <source>The tax number {number} is not nine digits.</source>
        <translation>El número fiscal {number} no tiene nueve cifras.</translation>
    </message>
    <message>
        <source>The tax number{shown} ({written_as}) {fault}.</source>
        <translation>El número fiscal{shown} ({written_as}) {fault}.</translation>
    </message>
    <message>
        <source>the therapist is not enrolled</source>
        <translation>el terapeuta no está inscrito</translation>
    </message>
    <message>
        <source>the timed codes have more than {units} together</source>
        <translation>los códigos con tiempo tienen juntos más de {units}</translation>
    </message>
    <message>
        <source>The total charge is {total}, the lines add up to {summed}.</source>
        <translation>El cargo total es {total}, las líneas suman {summed}.</translation>
    </message>
    <message>
        <source>The total treatment time is blank; the note needs it beside the timed minutes.</source>
        <translation>El tiempo total de tratamiento está vacío; la nota lo necesita junto a los minutos con tiempo.</translation>
    </message>
    <message>
        <source>The total treatment time is {total_treatment_minutes}, but from {started} to {ended} there are only {span}.</source>
        <translation>El tiempo total de tratamiento es {total_treatment_minutes}, pero de {started} a {ended} solo hay {span}.</translation>
    </message>
    <message>
        <source>The treatment belongs to the hospice's illness; the hospice pays it.</source>
        <translation>El tratamiento corresponde a la enfermedad del hospicio; lo paga el hospicio.</translation>
    </message>
    <message>
        <source>the two exclude each other</source>
        <translation>los dos se excluyen</translation>
    </message>
    <message>
        <source>the units of line {index}, {code}, are not known</source>
        <translation>no se conocen las unidades de la línea {index}, {code}</translation>
    </message>
    <message>
        <source>The units of the day share the multiple-procedure reduction</source>
        <translation>Las unidades del día comparten la reducción por procedimientos múltiples</translation>
    </message>
    <message>
        <source>The units of the day share the multiple-procedure reduction: one unit of {code} is paid in full, the others with half their practice expense.</source>
        <translation>Las unidades del día comparten la reducción por procedimientos múltiples: una unidad de {code} se paga completa; las demás, con la mitad de su gasto de práctica.</translation>
    </message>
    <message>
        <source>The units that remain after whole quarter hours go to the codes with the most minutes left over.</source>
        <translation>Las unidades que quedan después de los cuartos de hora completos van a los códigos a los que más minutos sobran.</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply.</source>
        <translation>Los valores de este archivo están anidados demasiado hondo.</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>la visita</translation>
    </message>
    <message>
        <source>The visit has more than {most_diagnoses} diagnoses. Take some out in the file.</source>
        <translation>La visita tiene más de {most_diagnoses} diagnósticos. Quite algunos en el archivo.</translation>
    </message>
    <message>
        <source>The visit has no date of service.</source>
        <translation>La visita no tiene fecha de servicio.</translation>
    </message>
    <message>
        <source>the visit has no service line yet, so nothing of it could be checked as a claim</source>
        <translation>la visita aún no tiene línea de servicio, así que nada de ella pudo revisarse como reclamación</translation>
    </message>
    <message>
        <source>The visit is</source>
        <translation>La visita es</translation>
    </message>
    <message>
        <source>The visit past it is a check.</source>
        <translation>La visita que lo pasa se marca para revisar.</translation>
    </message>
    <message>
        <source>The watch needs a code.</source>
        <translation>El reloj necesita un código.</translation>
    </message>
    <message>
        <source>The watch of {code} has run since {local}: nobody stopped it.</source>
        <translation>El reloj de {code} corre desde {local}: nadie lo paró.</translation>
    </message>
    <message>
        <source>The watch of {code} still runs: this visit is not over.</source>
        <translation>El reloj de {code} aún corre: esta visita no ha terminado.</translation>
    </message>
    <message>
        <source>The weakness was last reassessed on {day}, {count} days before this visit.</source>
        <translation>La debilidad se reevaluó por última vez el {day}, {count} días antes de esta visita.</translation>
    </message>
    <message>
        <source>The weakness was last {what} on {last}, {days} days before this visit.</source>
        <translation>La debilidad se {what} por última vez el {last}, {days} días antes de esta visita.</translation>
    </message>
    <message>
        <source>The whole name can be parted in several ways. Write it as “Last, First”, or give two columns.</source>
        <translation>El nombre completo se puede separar de varias maneras. Escríbalo como «Apellido, Nombre», o dé dos columnas.</translation>
    </message>
    <message>
        <source>The workbook carries a document type declaration, which a workbook does not have.</source>
        <translation>El libro de cálculo lleva una declaración de tipo de documento, que un libro no tiene.</translation>
    </message>
    <message>
        <source>The workbook holds a text longer than a cell can be.</source>
        <translation>El libro de cálculo contiene un texto más largo de lo que cabe en una celda.</translation>
    </message>
    <message>
        <source>The workbook holds more texts than an official table.</source>
        <translation>El libro de cálculo contiene más textos que una tabla oficial.</translation>
    </message>
    <message>
        <source>The workbook is nested deeper than a sheet is.</source>
        <translation>El libro de cálculo está anidado más hondo que una hoja.</translation>
    </message>
    <message>
        <source>The workbook names a text it does not hold.</source>
        <translation>El libro de cálculo nombra un texto que no contiene.</translation>
    </message>
    <message>
        <source>The workbook's cells do not stand in the columns of an official table.</source>
        <translation>Las celdas del libro no están en las columnas de una tabla oficial.</translation>
    </message>
    <message>
        <source>The ZIP code {number} of the {what} ends in 0000.</source>
        <translation>El código postal {number} ({what}) termina en 0000.</translation>
    </message>
    <message>
        <source>The ZIP code {number} of the {what} lacks the last four digits.</source>
        <translation>Al código postal {number} ({what}) le faltan las últimas cuatro cifras.</translation>
    </message>
    <message>
        <source>The ZIP code{shown} of the {whose} {fault}.</source>
        <translation>El código postal{shown} de {whose} {fault}.</translation>
    </message>
    <message>
        <source>the {name} amount Medicare allowed this year before the visit is not known</source>
        <translation>no se conoce el importe de {name} que Medicare admitió este año antes de la visita</translation>
    </message>
    <message>
        <source>The {name} threshold of {limit} {passed} ({spent} before this visit, as far as this clinic knows); KX is missing on line {numbers}.</source>
        <translation>El umbral {name} de {limit} {passed} ({spent} antes de esta visita, hasta donde sabe esta clínica); falta KX en la línea {numbers}.</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeuta</translation>
    </message>
    <message>
        <source>Therapist is empty. Add the name, the initials or the NPI in the file.</source>
        <translation>El terapeuta está vacío. Agregue el nombre, las iniciales o el NPI en el archivo.</translation>
    </message>
    <message>
        <source>Therapist “{words}” is nobody of this clinic. Add the person in Settings, or correct the file.</source>
        <translation>El terapeuta «{words}» no es de esta clínica. Agregue a la persona en Ajustes, o corrija el archivo.</translation>
    </message>
    <message>
        <source>Therapist “{words}” may be several people. Give the NPI in the file.</source>
        <translation>El terapeuta «{words}» puede ser varias personas. Dé el NPI en el archivo.</translation>
    </message>
    <message>
        <source>therapy procedures have no side</source>
        <translation>los procedimientos de terapia no tienen lado</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Aún no hay palabras.</translation>
    </message>
    <message>
        <source>There is a typing error in group {wrong}.</source>
        <translation>Hay un error de escritura en el grupo {wrong}.</translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation>No hay ninguna clínica en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no line with a code and a charge.</source>
        <translation>No hay ninguna línea con un código y un cargo.</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>No hay ninguna pregunta para imprimir.</translation>
    </message>
    <message>
        <source>There is no room to compare the tables: {error}.</source>
        <translation>No hay lugar para comparar las tablas: {error}.</translation>
    </message>
    <message>
        <source>There is no rule to write.</source>
        <translation>No hay ninguna regla para escribir.</translation>
    </message>
    <message>
        <source>There is nothing in this template yet.</source>
        <translation>Aún no hay nada en esta plantilla.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet.</source>
        <translation>Aún no hay nada que firmar.</translation>
    </message>
    <message>
        <source>This backup is damaged or belongs to another clinic.</source>
        <translation>Esta copia está dañada o es de otra clínica.</translation>
    </message>
    <message>
        <source>This check is no longer kept.</source>
        <translation>Esta revisión ya no se conserva.</translation>
    </message>
    <message>
        <source>This claim has more than {most_lines} lines.</source>
        <translation>Esta reclamación tiene más de {most_lines} líneas.</translation>
    </message>
    <message>
        <source>This claim has no patient (NM1).</source>
        <translation>Esta reclamación no tiene paciente (NM1).</translation>
    </message>
    <message>
        <source>This claim has no service line.</source>
        <translation>Esta reclamación no tiene línea de servicio.</translation>
    </message>
    <message>
        <source>This claim was sent already.</source>
        <translation>Esta reclamación ya se envió.</translation>
    </message>
    <message>
        <source>This claim was sent; its minutes are not measured any more.</source>
        <translation>Esta reclamación se envió; ya no se miden sus minutos.</translation>
    </message>
    <message>
        <source>This clinic's database is already open in another window or by another person on this computer.</source>
        <translation>La base de datos de esta clínica ya está abierta en otra ventana o por otra persona en esta computadora.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program; this version would damage it.</source>
        <translation>Esta base de datos la escribió una versión más nueva del programa; esta versión la dañaría.</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>Este archivo no se puede leer como texto.</translation>
    </message>
    <message>
        <source>This file holds more than {largest_pack} kB, too much for rules.</source>
        <translation>Este archivo tiene más de {largest_pack} kB, demasiado para reglas.</translation>
    </message>
    <message>
        <source>This file is no table of text.</source>
        <translation>Este archivo no es una tabla de texto.</translation>
    </message>
    <message>
        <source>This file is too long for a fee list.</source>
        <translation>Este archivo es demasiado largo para una lista de tarifas.</translation>
    </message>
    <message>
        <source>This finding is asked about already.</source>
        <translation>Ya se preguntó sobre este hallazgo.</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Esta carpeta no se puede abrir.</translation>
    </message>
    <message>
        <source>This folder holds a clinic already; nothing was changed.</source>
        <translation>Esta carpeta ya contiene una clínica; nada cambió.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where a database that is in use can be damaged.</source>
        <translation>Esta carpeta está en una unidad de red, donde una base de datos en uso puede dañarse.</translation>
    </message>
    <message>
        <source>This holds more than {largest_file} MB, too much for one visit.</source>
        <translation>Esto tiene más de {largest_file} MB, demasiado para una visita.</translation>
    </message>
    <message>
        <source>This import is not taken back: {names}{more} changed since.</source>
        <translation>Esta importación no se deshace: desde entonces cambió {names}{more}.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Esto está vacío.</translation>
    </message>
    <message>
        <source>This is no JSON: a number in it is too long.</source>
        <translation>Esto no es JSON: un número es demasiado largo.</translation>
    </message>
    <message>
        <source>This is no JSON: {msg} in line {lineno}.</source>
        <translation>Esto no es JSON: {msg} en la línea {lineno}.</translation>
    </message>
    <message>
        <source>This is no segment; the file is damaged or names wrong separators.</source>
        <translation>Esto no es un segmento; el archivo está dañado o indica separadores erróneos.</translation>
    </message>
    <message>
        <source>This is no text: it holds zero bytes.</source>
        <translation>Esto no es texto: contiene bytes cero.</translation>
    </message>
    <message>
        <source>This is no TOML: a number or a day in it is none.</source>
        <translation>Esto no es TOML: un número o un día no lo es.</translation>
    </message>
    <message>
        <source>This is no TOML: {problem}.</source>
        <translation>Esto no es TOML: {problem}.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text: the byte at position {start} fits no letter.</source>
        <translation>Esto no es texto UTF-8: el byte en la posición {start} no es ninguna letra.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text: the byte at position {where} fits no letter.</source>
        <translation>Esto no es texto UTF-8: el byte en la posición {where} no es ninguna letra.</translation>
    </message>
    <message>
        <source>This is the clinic's own folder.</source>
        <translation>Esta es la carpeta propia de la clínica.</translation>
    </message>
    <message>
        <source>This is the folder of the backups themselves.</source>
        <translation>Esta es la carpeta de las propias copias de seguridad.</translation>
    </message>
    <message>
        <source>This is treatment day {day} since the last progress report; one is due every {period_days}, and there is {report}.</source>
        <translation>Este es el día de tratamiento {day} desde el último informe de progreso; se debe uno cada {period_days}, y hay {report}.</translation>
    </message>
    <message>
        <source>This is visit {before} of {limit} the plan pays a year.</source>
        <translation>Esta es la visita {before} de las {limit} que el plan paga al año.</translation>
    </message>
    <message>
        <source>This is visit {number} of {whole} authorized.</source>
        <translation>Esta es la visita {number} de {whole} autorizadas.</translation>
    </message>
    <message>
        <source>This is visit {number} of {whole} authorized; {count} visit is left after it.</source>
        <translation>Esta es la visita {number} de {whole} autorizadas; después queda {count} visita.</translation>
    </message>
    <message>
        <source>This is visit {number} of {whole} authorized; {count} visits are left after it.</source>
        <translation>Esta es la visita {number} de {whole} autorizadas; después quedan {count} visitas.</translation>
    </message>
    <message>
        <source>This is visit {used} of {authorized} authorized</source>
        <translation>Esta es la visita {used} de {authorized} autorizadas</translation>
    </message>
    <message>
        <source>This line (LX) has no service (SV1).</source>
        <translation>Esta línea (LX) no tiene servicio (SV1).</translation>
    </message>
    <message>
        <source>This line has no date of service (DTP 472).</source>
        <translation>Esta línea no tiene fecha de servicio (DTP 472).</translation>
    </message>
    <message>
        <source>This may be {called}: the same last name and birth date, another first name. Write both alike.</source>
        <translation>Puede ser {called}: el mismo apellido y fecha de nacimiento, otro nombre. Escriba ambos igual.</translation>
    </message>
    <message>
        <source>This month's {timed_units} timed units average {average} minutes; about 15 are expected.</source>
        <translation>Las {timed_units} unidades con tiempo de este mes promedian {average} minutos; se esperan unos 15.</translation>
    </message>
    <message>
        <source>This note is signed and says what was treated.</source>
        <translation>Esta nota está firmada y dice lo que se trató.</translation>
    </message>
    <message>
        <source>This one must be fixed; it cannot be accepted.</source>
        <translation>Esto debe corregirse; no puede aceptarse.</translation>
    </message>
    <message>
        <source>this payer bundles it into the other services of the day</source>
        <translation>este pagador lo agrupa en los demás servicios del día</translation>
    </message>
    <message>
        <source>this payer does not ask for 96 or 97</source>
        <translation>este pagador no pide 96 ni 97</translation>
    </message>
    <message>
        <source>This payer does not take resubmission code {named}; {advice}.</source>
        <translation>Este pagador no acepta el código de reenvío {named}; {advice}.</translation>
    </message>
    <message>
        <source>This payer wants a prior authorization, and no number is given.</source>
        <translation>Este pagador quiere una autorización previa, y no se da ningún número.</translation>
    </message>
    <message>
        <source>this payer wants a prior authorization, and none was asked for here</source>
        <translation>este pagador quiere una autorización previa, y aquí no se pidió ninguna</translation>
    </message>
    <message>
        <source>This payer wants a referral, and no number is given.</source>
        <translation>Este pagador quiere una remisión, y no se da ningún número.</translation>
    </message>
    <message>
        <source>this payer wants a referral, and none was asked for here</source>
        <translation>este pagador quiere una remisión, y aquí no se pidió ninguna</translation>
    </message>
    <message>
        <source>This person's way into the clinic was removed.</source>
        <translation>Se quitó el acceso de esta persona a la clínica.</translation>
    </message>
    <message>
        <source>This record was changed by someone else since it was opened; your change was not kept.</source>
        <translation>Otra persona cambió este registro desde que se abrió; su cambio no se guardó.</translation>
    </message>
    <message>
        <source>This recovery key does not open the clinic.</source>
        <translation>Esta clave de recuperación no abre la clínica.</translation>
    </message>
    <message>
        <source>this rule of the clinic cannot be read by this version of the program</source>
        <translation>esta regla de la clínica no puede leerla esta versión del programa</translation>
    </message>
    <message>
        <source>This system offers no keychain that keeps a secret well.</source>
        <translation>Este sistema no ofrece un llavero que guarde bien un secreto.</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>Esta tabla no se puede leer.</translation>
    </message>
    <message>
        <source>This version of the visit is no longer kept.</source>
        <translation>Esta versión de la visita ya no se conserva.</translation>
    </message>
    <message>
        <source>This visit adds ${share}, {how}.</source>
        <translation>Esta visita suma ${share}, {how}.</translation>
    </message>
    <message>
        <source>This visit is no longer kept.</source>
        <translation>Esta visita ya no se conserva.</translation>
    </message>
    <message>
        <source>This visit is not complete yet.</source>
        <translation>Esta visita aún no está completa.</translation>
    </message>
    <message>
        <source>This visit is not ready: something must be fixed.</source>
        <translation>Esta visita no está lista: hay algo que debe corregirse.</translation>
    </message>
    <message>
        <source>This visit is {name}'s to sign.</source>
        <translation>Esta visita debe firmarla {name}.</translation>
    </message>
    <message>
        <source>This visit names no therapist.</source>
        <translation>Esta visita no nombra terapeuta.</translation>
    </message>
    <message>
        <source>This visit was changed since the list was made.</source>
        <translation>Esta visita cambió desde que se hizo la lista.</translation>
    </message>
    <message>
        <source>This {what} is no longer there.</source>
        <translation>Esto ya no está: {what}.</translation>
    </message>
    <message>
        <source>Throw the measured time away, and type the minutes.</source>
        <translation>Descarte el tiempo medido, y escriba los minutos.</translation>
    </message>
    <message>
        <source>Tick {written_as}</source>
        <translation>Marcar {written_as}</translation>
    </message>
    <message>
        <source>tie: your choice</source>
        <translation>empate: usted elige</translation>
    </message>
    <message>
        <source>time not counted</source>
        <translation>tiempo no contado</translation>
    </message>
    <message>
        <source>timed codes</source>
        <translation>códigos con tiempo</translation>
    </message>
    <message>
        <source>Timely filing</source>
        <translation>Plazo de presentación</translation>
    </message>
    <message>
        <source>to {isoformat}</source>
        <translation>hasta {isoformat}</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Try again in {wait}.</source>
        <translation>Demasiadas frases de contraseña erróneas. Pruebe de nuevo en {wait}.</translation>
    </message>
    <message>
        <source>took an acceptance back</source>
        <translation>retiró una aceptación</translation>
    </message>
    <message>
        <source>Tools, Code releases, What changed with this version: it shows the claims not sent of which more is said.</source>
        <translation>Herramientas, Ediciones de códigos, Qué cambió con esta versión: muestra las reclamaciones no enviadas de las que se dice más.</translation>
    </message>
    <message>
        <source>Total time (CMS)</source>
        <translation>Tiempo total (CMS)</translation>
    </message>
    <message>
        <source>total time of all timed codes (CMS)</source>
        <translation>tiempo total de todos los códigos con tiempo (CMS)</translation>
    </message>
    <message>
        <source>Transaction {at} is no claim (837).</source>
        <translation>La transacción {at} no es una reclamación (837).</translation>
    </message>
    <message>
        <source>treatment day</source>
        <translation>día de tratamiento</translation>
    </message>
    <message>
        <source>treatment of speech, language or voice</source>
        <translation>tratamiento de habla, lenguaje o voz</translation>
    </message>
    <message>
        <source>treatment of swallowing</source>
        <translation>tratamiento de la deglución</translation>
    </message>
    <message>
        <source>Trim {code} to {end}</source>
        <translation>Recortar {code} a {end}</translation>
    </message>
    <message>
        <source>Two of the files hold the table of {name}; choose one of them.</source>
        <translation>Dos de los archivos tienen la tabla de {name}; elija uno de ellos.</translation>
    </message>
    <message>
        <source>Type a correction.</source>
        <translation>Escriba una corrección.</translation>
    </message>
    <message>
        <source>Type a number in between.</source>
        <translation>Escriba un número intermedio.</translation>
    </message>
    <message>
        <source>Type dollars and cents, such as 56.94.</source>
        <translation>Escriba dólares y centavos, como 56.94.</translation>
    </message>
    <message>
        <source>Type how many years after the day of service visits are kept, such as 10.</source>
        <translation>Escriba cuántos años después del día de servicio se conservan las visitas, como 10.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type it as 11/2026.</source>
        <translation>Escríbalo como 11/2026.</translation>
    </message>
    <message>
        <source>Type it as the payer wrote it: CO-97 N19.</source>
        <translation>Escríbalo como lo escribió el pagador: CO-97 N19.</translation>
    </message>
    <message>
        <source>Type its last four figures.</source>
        <translation>Escriba sus últimas cuatro cifras.</translation>
    </message>
    <message>
        <source>Type one, such as My Medicare week.</source>
        <translation>Escriba uno, como Mi semana de Medicare.</translation>
    </message>
    <message>
        <source>Type the charges on the page Fees, in the menu Tools.</source>
        <translation>Escriba los cargos en la página Tarifas, en el menú Herramientas.</translation>
    </message>
    <message>
        <source>Type the day on the payer's answer.</source>
        <translation>Escriba el día de la respuesta del pagador.</translation>
    </message>
    <message>
        <source>Type the earlier day first.</source>
        <translation>Escriba primero el día anterior.</translation>
    </message>
    <message>
        <source>Type the name by which the person is picked at unlocking.</source>
        <translation>Escriba el nombre con que se elige a la persona al desbloquear.</translation>
    </message>
    <message>
        <source>Type the number beside the remark, such as CO-97.</source>
        <translation>Escriba el número junto a la observación, como CO-97.</translation>
    </message>
    <message>
        <source>Type the number of the payer's letter.</source>
        <translation>Escriba el número de la carta del pagador.</translation>
    </message>
    <message>
        <source>Type the reason, the remark, or both: CO-97 N19.</source>
        <translation>Escriba el motivo, la observación o ambos: CO-97 N19.</translation>
    </message>
    <message>
        <source>typed on this visit</source>
        <translation>escrito en esta visita</translation>
    </message>
    <message>
        <source>U07.1 is a current infection and stands behind {ahead}; it goes first if it is why the patient comes.</source>
        <translation>U07.1 es una infección actual y está detrás de {ahead}; va primero si es la razón por la que viene el paciente.</translation>
    </message>
    <message>
        <source>U09.9 (after COVID) stands beside U07.1 (COVID now): right only for a new infection after an earlier one.</source>
        <translation>U09.9 (después de COVID) está junto a U07.1 (COVID ahora): correcto solo para una nueva infección después de otra anterior.</translation>
    </message>
    <message>
        <source>U09.9 stands ahead of {left}; the condition after COVID goes first, U09.9 behind it.</source>
        <translation>U09.9 está antes de {left}; la afección posterior al COVID va primero, U09.9 detrás.</translation>
    </message>
    <message>
        <source>U09.9 stands first and no condition that COVID left is listed ahead of it; add it if it is known.</source>
        <translation>U09.9 está primero y antes no hay ninguna afección que dejó el COVID; agréguela si se conoce.</translation>
    </message>
    <message>
        <source>Unattended stimulation</source>
        <translation>Estimulación sin atención</translation>
    </message>
    <message>
        <source>under it</source>
        <translation>con ella</translation>
    </message>
    <message>
        <source>unit {used} of {authorized}, {left} left</source>
        <translation>unidad {used} de {authorized}, quedan {left}</translation>
    </message>
    <message>
        <source>unit {used} of {authorized}, {left} over</source>
        <translation>unidad {used} de {authorized}, {left} de más</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units and time</source>
        <translation>Unidades y tiempo</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Desbloquee con su frase de contraseña.</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueó</translation>
    </message>
    <message>
        <source>Unpack it first. Nothing was changed.</source>
        <translation>Descomprímalo primero. Nada cambió.</translation>
    </message>
    <message>
        <source>unspecified joint</source>
        <translation>articulación no especificada</translation>
    </message>
    <message>
        <source>unspecified limb</source>
        <translation>extremidad no especificada</translation>
    </message>
    <message>
        <source>unspecified site</source>
        <translation>sitio no especificado</translation>
    </message>
    <message>
        <source>upper limb</source>
        <translation>extremidad superior</translation>
    </message>
    <message>
        <source>Use a shipped payer id, or add a [payer_profile] table.</source>
        <translation>Use un identificador de pagador incluido, o agregue una tabla [payer_profile].</translation>
    </message>
    <message>
        <source>Use its fix, or change the field.</source>
        <translation>Use su corrección, o cambie el campo.</translation>
    </message>
    <message>
        <source>use of the affected side in daily tasks</source>
        <translation>uso del lado afectado en las tareas diarias</translation>
    </message>
    <message>
        <source>used {what}s not known, of {authorized}</source>
        <translation>{what}: no se sabe cuánto se usó, de {authorized}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificó</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>vio</translation>
    </message>
    <message>
        <source>visit {here} of {period_days}</source>
        <translation>visita {here} de {period_days}</translation>
    </message>
    <message>
        <source>visit {here}, due at {period_days}</source>
        <translation>visita {here}, vence a las {period_days}</translation>
    </message>
    <message>
        <source>visit {number}</source>
        <translation>visita {number}</translation>
    </message>
    <message>
        <source>Visit {number} of this day is kept with other lines. Open it and change it there, or take it out.</source>
        <translation>La visita {number} de este día está guardada con otras líneas. Ábrala y cámbiela allí, o quítela.</translation>
    </message>
    <message>
        <source>Visit {number} of this day is kept with other lines. Open it and change it there.</source>
        <translation>La visita {number} de este día está guardada con otras líneas. Ábrala y cámbiela allí.</translation>
    </message>
    <message>
        <source>Visit {number} of {day} states {visits_used} used before it; {counted_on}.</source>
        <translation>La visita {number} del {day} indica {visits_used} usadas antes de ella; {counted_on}.</translation>
    </message>
    <message>
        <source>visit {used} of the episode, no report typed</source>
        <translation>visita {used} del episodio, sin informe escrito</translation>
    </message>
    <message>
        <source>visit {used} of {authorized}, {left} left</source>
        <translation>visita {used} de {authorized}, quedan {left}</translation>
    </message>
    <message>
        <source>visit {used} of {authorized}, {left} over</source>
        <translation>visita {used} de {authorized}, {left} de más</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulación</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>voluntario</translation>
    </message>
    <message>
        <source>walking practice</source>
        <translation>práctica de marcha</translation>
    </message>
    <message>
        <source>walking practice where weak legs change the gait</source>
        <translation>práctica de marcha donde las piernas débiles cambian el paso</translation>
    </message>
    <message>
        <source>was due {on}</source>
        <translation>vencía el {on}</translation>
    </message>
    <message>
        <source>weak regions: {regions}</source>
        <translation>regiones débiles: {regions}</translation>
    </message>
    <message>
        <source>weak: {words}</source>
        <translation>débil: {words}</translation>
    </message>
    <message>
        <source>weak: {words} only</source>
        <translation>débil: solo {words}</translation>
    </message>
    <message>
        <source>Weakness claims</source>
        <translation>Reclamaciones por debilidad</translation>
    </message>
    <message>
        <source>Weakness codes</source>
        <translation>Códigos de debilidad</translation>
    </message>
    <message>
        <source>What begins there has no {closing}: the file was cut.</source>
        <translation>Lo que empieza allí no tiene {closing}: el archivo está cortado.</translation>
    </message>
    <message>
        <source>What it wants charted for R53.1 or M62.81; shown beside those findings.</source>
        <translation>Lo que quiere ver anotado para R53.1 o M62.81; se muestra junto a esos hallazgos.</translation>
    </message>
    <message>
        <source>what the stroke has left</source>
        <translation>lo que dejó el derrame cerebral</translation>
    </message>
    <message>
        <source>What was used before is as typed on this visit.</source>
        <translation>Lo que se usó antes es lo escrito en esta visita.</translation>
    </message>
    <message>
        <source>What was used before is not known: no visit in the records states it, and they do not reach back to the first day of the authorization.</source>
        <translation>No se sabe lo que se usó antes: ninguna visita de los registros lo indica, y no llegan hasta el primer día de la autorización.</translation>
    </message>
    <message>
        <source>when eligibility was last checked is not known</source>
        <translation>no se sabe cuándo se consultó por última vez la elegibilidad</translation>
    </message>
    <message>
        <source>When {condition}{whom}{days}: {label}</source>
        <translation>Cuando {condition}{whom}{days}: {label}</translation>
    </message>
    <message>
        <source>whether a clinical fellow may bill here depends on the state's licence</source>
        <translation>si un becario clínico puede facturar aquí depende de la licencia del estado</translation>
    </message>
    <message>
        <source>Whether a number is wanted.</source>
        <translation>Si se quiere un número.</translation>
    </message>
    <message>
        <source>Whether an assistant's share is marked.</source>
        <translation>Si se marca la parte de un asistente.</translation>
    </message>
    <message>
        <source>Whether every therapy line carries its plan.</source>
        <translation>Si cada línea de terapia lleva su plan.</translation>
    </message>
    <message>
        <source>Whether Medicare's certification and progress rules hold.</source>
        <translation>Si valen las reglas de certificación y progreso de Medicare.</translation>
    </message>
    <message>
        <source>Whether one must be on file.</source>
        <translation>Si debe haber una archivada.</translation>
    </message>
    <message>
        <source>Whether packs are never paid apart.</source>
        <translation>Si las compresas nunca se pagan aparte.</translation>
    </message>
    <message>
        <source>whether the clinician who treated on {day} set the plan of {made_on} is not known</source>
        <translation>no se sabe si el profesional que trató el {day} hizo el plan del {made_on}</translation>
    </message>
    <message>
        <source>Whether the estimate halves practice expense.</source>
        <translation>Si la estimación reduce a la mitad el gasto de práctica.</translation>
    </message>
    <message>
        <source>Whether the minutes of all timed codes pool (CMS) or each code stands alone (AMA).</source>
        <translation>Si los minutos de todos los códigos con tiempo se suman (CMS) o cada código cuenta por sí solo (AMA).</translation>
    </message>
    <message>
        <source>whether the payer asks for {word} is not confirmed</source>
        <translation>no está confirmado si el pagador pide {word}</translation>
    </message>
    <message>
        <source>Whether the plan asks for them.</source>
        <translation>Si el plan los pide.</translation>
    </message>
    <message>
        <source>whether this payer pays 97010 is not confirmed in its profile</source>
        <translation>no está confirmado en su perfil si este pagador paga 97010</translation>
    </message>
    <message>
        <source>whether this payer takes modifier {word} is not confirmed in its profile</source>
        <translation>no está confirmado en su perfil si este pagador acepta el modificador {word}</translation>
    </message>
    <message>
        <source>whether this payer takes resubmission code {named} is not confirmed in its profile</source>
        <translation>no está confirmado en su perfil si este pagador acepta el código de reenvío {named}</translation>
    </message>
    <message>
        <source>whether this payer takes {code} is not confirmed in its profile</source>
        <translation>no está confirmado en su perfil si este pagador acepta {code}</translation>
    </message>
    <message>
        <source>whether this payer uses NCCI pairs is not confirmed in its profile; none were judged</source>
        <translation>no está confirmado en su perfil si este pagador usa pares NCCI; no se evaluó ninguno</translation>
    </message>
    <message>
        <source>whether this payer wants a prior authorization is not confirmed in its profile</source>
        <translation>no está confirmado en su perfil si este pagador quiere una autorización previa</translation>
    </message>
    <message>
        <source>Whether units a day are held to Medicare's table.</source>
        <translation>Si las unidades al día se limitan a la tabla de Medicare.</translation>
    </message>
    <message>
        <source>whether {code} (line {index}) is a therapy line is not known: it depends on who gave it and under which plan</source>
        <translation>no se sabe si {code} (línea {index}) es una línea de terapia: depende de quién lo dio y según qué plan</translation>
    </message>
    <message>
        <source>Which frequency codes it takes.</source>
        <translation>Qué códigos de frecuencia admite.</translation>
    </message>
    <message>
        <source>Which pair edits the payer runs.</source>
        <translation>Qué edits de pares aplica el pagador.</translation>
    </message>
    <message>
        <source>Who treats</source>
        <translation>Quién trata</translation>
    </message>
    <message>
        <source>Windows, macOS, GNOME and KDE bring one. Go on with your passphrase.</source>
        <translation>Windows, macOS, GNOME y KDE traen uno. Continúe con su frase de contraseña.</translation>
    </message>
    <message>
        <source>with this number</source>
        <translation>con este número</translation>
    </message>
    <message>
        <source>With this visit {count} units are used of {whole} authorized.</source>
        <translation>Con esta visita se usan {count} unidades de {whole} autorizadas.</translation>
    </message>
    <message>
        <source>With this visit {used} units are used of {authorized} authorized</source>
        <translation>Con esta visita se usan {used} unidades de {authorized} autorizadas</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Work of the United States government, public domain</source>
        <translation>Obra del gobierno de los Estados Unidos, dominio público</translation>
    </message>
    <message>
        <source>Workers' compensation</source>
        <translation>Compensación laboral</translation>
    </message>
    <message>
        <source>written with this visit</source>
        <translation>escrito con esta visita</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>frase de contraseña errónea</translation>
    </message>
    <message>
        <source>Your role does not allow this. Only {who} may {action}.</source>
        <translation>Su función no permite esto. Solo {who} puede {action}.</translation>
    </message>
    <message>
        <source>{absences} with a visit but no service not counted.</source>
        <translation>{absences} con visita pero sin servicio no se cuentan.</translation>
    </message>
    <message>
        <source>{all_units} timed units are billed; this plan pays {cap} a day.</source>
        <translation>Se facturan {all_units} unidades con tiempo; este plan paga {cap} al día.</translation>
    </message>
    <message>
        <source>{archive} holds a file whose name leads outside the ZIP.</source>
        <translation>{archive} contiene un archivo cuyo nombre sale del ZIP.</translation>
    </message>
    <message>
        <source>{archive} is encrypted.</source>
        <translation>{archive} está cifrado.</translation>
    </message>
    <message>
        <source>{archive} is packed in a way that official files are not.</source>
        <translation>{archive} está comprimido de un modo que los archivos oficiales no usan.</translation>
    </message>
    <message>
        <source>{archive} would unpack to far more than an official file holds.</source>
        <translation>{archive} ocuparía mucho más de lo que tiene un archivo oficial.</translation>
    </message>
    <message>
        <source>{assistant_left} of {both} minutes are the assistant's</source>
        <translation>{assistant_left} de {both} minutos son del asistente</translation>
    </message>
    <message>
        <source>{assistant} of {billed} due</source>
        <translation>{assistant} de {billed} corresponden</translation>
    </message>
    <message>
        <source>{billed} are billed over the day's visits, {pool_minutes} together.</source>
        <translation>{billed} se facturan en las visitas del día, {pool_minutes} juntas.</translation>
    </message>
    <message>
        <source>{billed} of {code} are billed over the day's visits, {minutes} together earn {units}.</source>
        <translation>{billed} de {code} se facturan en las visitas del día, {minutes} juntas ganan {units}.</translation>
    </message>
    <message>
        <source>{billed} of {code} billed, its {minutes} hold {whole}.</source>
        <translation>{billed} de {code} facturadas, sus {minutes} dan {whole}.</translation>
    </message>
    <message>
        <source>{billed} of {code} billed, {at_most}.</source>
        <translation>{billed} de {code} facturadas, {at_most}.</translation>
    </message>
    <message>
        <source>{billed} was already billed this month; {code} cannot follow.</source>
        <translation>{billed} ya se facturó este mes; {code} no puede seguir.</translation>
    </message>
    <message>
        <source>{billed}, {pool_minutes}: money is left.</source>
        <translation>{billed}, {pool_minutes}: queda dinero sin cobrar.</translation>
    </message>
    <message>
        <source>{capitalize} of {add_on} billed; {minutes} with {code} earn {earned} of it.</source>
        <translation>{capitalize} de {add_on} facturadas; {minutes} con {code} ganan {earned}.</translation>
    </message>
    <message>
        <source>{capitalize} of {code} billed, its {minutes} earn {units}; the next needs {units_2}.</source>
        <translation>{capitalize} de {code} facturadas, sus {minutes} ganan {units}; la siguiente necesita {units_2}.</translation>
    </message>
    <message>
        <source>{capitalize} of {code}: CMS has not settled how to split {assistant_left} left over; one unit with {word} and one without is proposed.</source>
        <translation>{capitalize} de {code}: CMS no ha fijado cómo repartir {assistant_left} sobrantes; se propone una unidad con {word} y una sin él.</translation>
    </message>
    <message>
        <source>{capitalize} of {more} billed; {minutes} hold {earned} of full 20 minutes.</source>
        <translation>{capitalize} de {more} facturadas; {minutes} dan {earned} de 20 minutos completos.</translation>
    </message>
    <message>
        <source>{capitalize} of {of_codes} {verb} billed</source>
        <translation>{capitalize} de {of_codes} {verb} facturadas</translation>
    </message>
    <message>
        <source>{capitalize} {start}, as typed in the plan of care.</source>
        <translation>{capitalize} {start}, como está escrito en el plan de atención.</translation>
    </message>
    <message>
        <source>{cause} goes ahead of {code}: the note at {at_code} says code first {text}.</source>
        <translation>{cause} va antes de {code}: la nota en {at_code} dice codificar primero {text}.</translation>
    </message>
    <message>
        <source>{cms_source}, example {example}</source>
        <translation>{cms_source}, ejemplo {example}</translation>
    </message>
    <message>
        <source>{codes} and {codes_2}</source>
        <translation>{codes} y {codes_2}</translation>
    </message>
    <message>
        <source>{codes} each have {left_over} left over: {tie_words}.</source>
        <translation>A {codes} les sobran {left_over} a cada uno: {tie_words}.</translation>
    </message>
    <message>
        <source>{codes} is the effect of another disease and may not stand {alone}</source>
        <translation>{codes} es efecto de otra enfermedad y no puede ir {alone}</translation>
    </message>
    <message>
        <source>{codes} names an external cause and no condition stands on the claim; list what is treated first.</source>
        <translation>{codes} nombra una causa externa y no hay ninguna afección en la reclamación; ponga primero lo que se trata.</translation>
    </message>
    <message>
        <source>{codes} names an external cause and stands first; list {leading} first.</source>
        <translation>{codes} nombra una causa externa y está primero; ponga {leading} primero.</translation>
    </message>
    <message>
        <source>{codes} or {codes_2}</source>
        <translation>{codes} o {codes_2}</translation>
    </message>
    <message>
        <source>{codes} point to R53.1, a complaint of weakness without graded loss of strength. Keep it only with the documentation checklist answered.</source>
        <translation>{codes} apuntan a R53.1, una queja de debilidad sin pérdida de fuerza graduada. Consérvelo solo con la lista de control de la documentación respondida.</translation>
    </message>
    <message>
        <source>{codes} {point} to R53.1, a complaint of weakness without graded loss of strength. Keep it only with the documentation checklist answered.</source>
        <translation>{codes} {point} a R53.1, una queja de debilidad sin pérdida de fuerza graduada. Consérvelo solo con la lista de control de la documentación respondida.</translation>
    </message>
    <message>
        <source>{codes} {point} to R53.1, but the note grades a loss of strength in several groups: that is M62.81.</source>
        <translation>{codes} {point} a R53.1, pero la nota gradúa una pérdida de fuerza en varios grupos: eso es M62.81.</translation>
    </message>
    <message>
        <source>{codes} {unknown_pooled} no minutes, so the units cannot be counted</source>
        <translation>{codes} {unknown_pooled} sin minutos, así que no se pueden contar las unidades</translation>
    </message>
    <message>
        <source>{code} alone is under {least_billable}</source>
        <translation>{code} por sí solo está por debajo de {least_billable}</translation>
    </message>
    <message>
        <source>{code} and {code_2} are billed by one clinician; a PT and an OT evaluation of one day need two.</source>
        <translation>{code} y {code_2} los factura un solo profesional; una evaluación de PT y una de OT en un día necesitan dos.</translation>
    </message>
    <message>
        <source>{code} and {code_2} are the two sides of one condition; {both} says both.</source>
        <translation>{code} y {code_2} son los dos lados de una afección; {both} dice ambos.</translation>
    </message>
    <message>
        <source>{code} asks for its cause ahead of it: code first {text}.</source>
        <translation>{code} pide su causa antes: codificar primero {text}.</translation>
    </message>
    <message>
        <source>{code} asks for its cause ahead of it: {note}.</source>
        <translation>{code} pide su causa antes: {note}.</translation>
    </message>
    <message>
        <source>{code} carries CQ and CO; one assistant works under one plan.</source>
        <translation>{code} lleva CQ y CO; un asistente trabaja según un plan.</translation>
    </message>
    <message>
        <source>{code} carries GZ: it will be denied, and without a notice the patient cannot be billed.</source>
        <translation>{code} lleva GZ: se denegará, y sin aviso no se puede facturar al paciente.</translation>
    </message>
    <message>
        <source>{code} carries KX (necessary) and {word} (denial expected); only one can be true.</source>
        <translation>{code} lleva KX (necesario) y {word} (se espera denegación); solo uno puede ser cierto.</translation>
    </message>
    <message>
        <source>{code} carries neither 95 nor 93 at place {place_of_service}, telehealth.</source>
        <translation>{code} no lleva 95 ni 93 en el lugar {place_of_service}, telesalud.</translation>
    </message>
    <message>
        <source>{code} carries none of GP, GO and GN.</source>
        <translation>{code} no lleva GP, GO ni GN.</translation>
    </message>
    <message>
        <source>{code} carries {modifier} more than once.</source>
        <translation>{code} lleva {modifier} más de una vez.</translation>
    </message>
    <message>
        <source>{code} carries {twice} more than once.{still}</source>
        <translation>{code} lleva {twice} más de una vez.{still}</translation>
    </message>
    <message>
        <source>{code} carries {value} and {other}: {reason}.</source>
        <translation>{code} lleva {value} y {other}: {reason}.</translation>
    </message>
    <message>
        <source>{code} carries {words} modifiers ({words_2}); a line holds {most_modifiers}.</source>
        <translation>{code} lleva {words} modificadores ({words_2}); una línea admite {most_modifiers}.</translation>
    </message>
    <message>
        <source>{code} carries {words}; a line carries one of 59, XE, XS, XP and XU.</source>
        <translation>{code} lleva {words}; una línea lleva uno de 59, XE, XS, XP y XU.</translation>
    </message>
    <message>
        <source>{code} carries {words}; a line has one therapy plan.</source>
        <translation>{code} lleva {words}; una línea tiene un plan de terapia.</translation>
    </message>
    <message>
        <source>{code} carries {word} (telehealth), but the place of service is {place}; Medicare takes 10 or 02. Check with your contractor.</source>
        <translation>{code} lleva {word} (telesalud), pero el lugar de servicio es {place}; Medicare admite 10 o 02. Consulte a su contratista.</translation>
    </message>
    <message>
        <source>{code} carries {word} beside {words}; {word} belongs only to {partner}.</source>
        <translation>{code} lleva {word} junto a {words}; {word} corresponde solo a {partner}.</translation>
    </message>
    <message>
        <source>{code} carries {word} on more units than are due, which loses money: {service}.</source>
        <translation>{code} lleva {word} en más unidades de las debidas, lo que pierde dinero: {service}.</translation>
    </message>
    <message>
        <source>{code} carries {word} without {partner}.</source>
        <translation>{code} lleva {word} sin {partner}.</translation>
    </message>
    <message>
        <source>{code} carries {word}, but forms no NCCI pair with another code of the day.</source>
        <translation>{code} lleva {word}, pero no forma ningún par NCCI con otro código del día.</translation>
    </message>
    <message>
        <source>{code} carries {word}, but its pair with {former} is no longer in force.</source>
        <translation>{code} lleva {word}, pero su par con {former} ya no está en vigor.</translation>
    </message>
    <message>
        <source>{code} carries {word}, for a {wanted} notice; the notice on file is {kind}.</source>
        <translation>{code} lleva {word}, para un aviso {wanted}; el aviso archivado es {kind}.</translation>
    </message>
    <message>
        <source>{code} carries {word}, the {word_2} plan, but its clinician works under the {expected} plan ({expected_2}).</source>
        <translation>{code} lleva {word}, el plan {word_2}, pero su profesional trabaja según el plan {expected} ({expected_2}).</translation>
    </message>
    <message>
        <source>{code} carries {word}: {reason}.</source>
        <translation>{code} lleva {word}: {reason}.</translation>
    </message>
    <message>
        <source>{code} exists only from {valid_from}.</source>
        <translation>{code} existe solo desde {valid_from}.</translation>
    </message>
    <message>
        <source>{code} forms NCCI pairs with {partners}{where}.</source>
        <translation>{code} forma pares NCCI con {partners}{where}.</translation>
    </message>
    <message>
        <source>{code} goes ahead of {other}: the note at {at} says {note}.</source>
        <translation>{code} va antes de {other}: la nota en {at} dice {note}.</translation>
    </message>
    <message>
        <source>{code} has a charge from that day on already; nothing was changed.</source>
        <translation>{code} ya tiene un cargo desde ese día; nada cambió.</translation>
    </message>
    <message>
        <source>{code} has no minutes</source>
        <translation>{code} no tiene minutos</translation>
    </message>
    <message>
        <source>{code} has no minutes of its own; the note's {stated} timed minutes cannot be given to the codes.</source>
        <translation>{code} no tiene minutos propios; los {stated} minutos con tiempo de la nota no se pueden repartir entre los códigos.</translation>
    </message>
    <message>
        <source>{code} has no minutes of the month</source>
        <translation>{code} no tiene minutos del mes</translation>
    </message>
    <message>
        <source>{code} has no minutes, so the units cannot be counted</source>
        <translation>{code} no tiene minutos, así que no se pueden contar las unidades</translation>
    </message>
    <message>
        <source>{code} has no minutes, so the units cannot be counted together with the day's other visits</source>
        <translation>{code} no tiene minutos, así que no se pueden contar las unidades junto con las demás visitas del día</translation>
    </message>
    <message>
        <source>{code} has only {left_over} left over</source>
        <translation>a {code} solo le sobran {left_over}</translation>
    </message>
    <message>
        <source>{code} has referring provider {npi}, the claim has {first}.</source>
        <translation>{code} tiene al proveedor que remite {npi}, la reclamación a {first}.</translation>
    </message>
    <message>
        <source>{code} has {minutes}, but {start} to {end} is {span}{out}.</source>
        <translation>{code} tiene {minutes}, pero de {start} a {end} son {span}{out}.</translation>
    </message>
    <message>
        <source>{code} in the chart{by}</source>
        <translation>{code} en la historia{by}</translation>
    </message>
    <message>
        <source>{code} is</source>
        <translation>{code} es</translation>
    </message>
    <message>
        <source>{code} is a heading on {day}, billable until {until}; choose {codes} and {count} more.</source>
        <translation>{code} es un encabezado el {day}, facturable hasta {until}; elija {codes} y {count} más.</translation>
    </message>
    <message>
        <source>{code} is a heading on {day}, billable until {until}; choose {codes} or {last}.</source>
        <translation>{code} es un encabezado el {day}, facturable hasta {until}; elija {codes} o {last}.</translation>
    </message>
    <message>
        <source>{code} is a heading on {day}; choose {codes} and {count} more.</source>
        <translation>{code} es un encabezado el {day}; elija {codes} y {count} más.</translation>
    </message>
    <message>
        <source>{code} is a heading on {isoformat}</source>
        <translation>{code} es un encabezado el {isoformat}</translation>
    </message>
    <message>
        <source>{code} is a physician's visit code; a therapist cannot bill it.</source>
        <translation>{code} es un código de visita de médico; un terapeuta no puede facturarlo.</translation>
    </message>
    <message>
        <source>{code} is a speech-language code and unusual under {word}, the {word_2} plan.</source>
        <translation>{code} es un código de habla y lenguaje y poco usual con {word}, el plan {word_2}.</translation>
    </message>
    <message>
        <source>{code} is an add-on and stands without its base {base}.</source>
        <translation>{code} es un complemento y está sin su base {base}.</translation>
    </message>
    <message>
        <source>{code} is an evaluation and carries {word}; an assistant may not evaluate.</source>
        <translation>{code} es una evaluación y lleva {word}; un asistente no puede evaluar.</translation>
    </message>
    <message>
        <source>{code} is an evaluation and is performed by an assistant ({performer}), who may not evaluate.</source>
        <translation>{code} es una evaluación y la hizo un asistente ({performer}), que no puede evaluar.</translation>
    </message>
    <message>
        <source>{code} is an unlisted code and has no description.</source>
        <translation>{code} es un código no listado y no tiene descripción.</translation>
    </message>
    <message>
        <source>{code} is announced to end on {valid_to}; look up what replaces it.</source>
        <translation>{code} está anunciado que termina el {valid_to}; busque qué lo reemplaza.</translation>
    </message>
    <message>
        <source>{code} is billed beside {partner}{where}: one evaluation or re-evaluation of a therapy is paid a day, and no modifier pays two.</source>
        <translation>{code} se factura junto a {partner}{where}: se paga una evaluación o reevaluación por terapia al día, y ningún modificador paga dos.</translation>
    </message>
    <message>
        <source>{code} is billed for a routine ({reason}); it needs a new finding or a change.</source>
        <translation>{code} se factura por rutina ({reason}); necesita un hallazgo nuevo o un cambio.</translation>
    </message>
    <message>
        <source>{code} is billed on visit {number}, where a progress report falls due; a re-evaluation is never routine. Which new finding or change was it for?</source>
        <translation>{code} se factura en la visita {number}, cuando vence un informe de progreso; una reevaluación nunca es rutina. ¿Por qué hallazgo nuevo o cambio fue?</translation>
    </message>
    <message>
        <source>{code} is billed once a month, not {units} times.</source>
        <translation>{code} se factura una vez al mes, no {units} veces.</translation>
    </message>
    <message>
        <source>{code} is billed with {minutes}; its first unit needs {first_floor}.</source>
        <translation>{code} se factura con {minutes}; su primera unidad necesita {first_floor}.</translation>
    </message>
    <message>
        <source>{code} is billed without a reason.</source>
        <translation>{code} se factura sin motivo.</translation>
    </message>
    <message>
        <source>{code} is billed, but the note shows {said}, which carries {supported}.</source>
        <translation>Se factura {code}, pero la nota muestra {said}, lo que corresponde a {supported}.</translation>
    </message>
    <message>
        <source>{code} is billed, but the timed services of the day come to {minutes}; the first unit needs 8.</source>
        <translation>Se factura {code}, pero los servicios con tiempo del día suman {minutes}; la primera unidad necesita 8.</translation>
    </message>
    <message>
        <source>{code} is billed, but this payer takes {wanted} for unattended electrical stimulation.</source>
        <translation>Se factura {code}, pero este pagador admite {wanted} para la estimulación eléctrica sin atención.</translation>
    </message>
    <message>
        <source>{code} is counted for two people treating in the same minutes; they count once.</source>
        <translation>{code} se cuenta para dos personas que tratan en los mismos minutos; cuentan una vez.</translation>
    </message>
    <message>
        <source>{code} is dated {from}, after the day of the check, {checked_on}.</source>
        <translation>{code} tiene fecha {from}, posterior al día de la revisión, {checked_on}.</translation>
    </message>
    <message>
        <source>{code} is denied unless it carries 59 or an X modifier for separate, non-overlapping time.</source>
        <translation>{code} se deniega salvo que lleve 59 o un modificador X por tiempo separado que no se solapa.</translation>
    </message>
    <message>
        <source>{code} is described as “{words}”: “{word}” is not coded as a disease; code the symptom.</source>
        <translation>{code} se describe como «{words}»: «{word}» no se codifica como enfermedad; codifique el síntoma.</translation>
    </message>
    <message>
        <source>{code} is for {days_from} to {days_to} days of data; there are {days}.</source>
        <translation>{code} es para {days_from} a {days_to} días de datos; hay {days}.</translation>
    </message>
    <message>
        <source>{code} is given in the same encounter as {code_2}, which includes it.</source>
        <translation>{code} se da en el mismo encuentro que {code_2}, que lo incluye.</translation>
    </message>
    <message>
        <source>{code} is in no edition of ICD-10-CM.</source>
        <translation>{code} no está en ninguna edición de la ICD-10-CM.</translation>
    </message>
    <message>
        <source>{code} is never paid by this payer: {reason}.</source>
        <translation>{code} nunca lo paga este pagador: {reason}.</translation>
    </message>
    <message>
        <source>{code} is no procedure code of the code book</source>
        <translation>{code} no es un código de procedimiento del libro de códigos</translation>
    </message>
    <message>
        <source>{code} is not among the codes of the authorization.</source>
        <translation>{code} no está entre los códigos de la autorización.</translation>
    </message>
    <message>
        <source>{code} is not for a healing fracture: {healing} already tells of the aftercare by its seventh character {healing_2}.</source>
        <translation>{code} no es para una fractura que sana: {healing} ya indica el cuidado posterior con su séptimo carácter {healing_2}.</translation>
    </message>
    <message>
        <source>{code} is not for aftercare of an injury, and {injury} is one; keep both only if they are two unrelated conditions.</source>
        <translation>{code} no es para el cuidado posterior de una lesión, y {injury} lo es; conserve ambos solo si son dos afecciones sin relación.</translation>
    </message>
    <message>
        <source>{code} is not in the table of therapy codes; its units and modifiers were not checked</source>
        <translation>{code} no está en la tabla de códigos de terapia; no se revisaron sus unidades ni modificadores</translation>
    </message>
    <message>
        <source>{code} is not on the therapy code list and no therapy plan is given, but it carries {word}.</source>
        <translation>{code} no está en la lista de códigos de terapia y no se indica plan de terapia, pero lleva {word}.</translation>
    </message>
    <message>
        <source>{code} is not valid on {isoformat}: {day}</source>
        <translation>{code} no es válido el {isoformat}: {day}</translation>
    </message>
    <message>
        <source>{code} is of the {side} side, the note says {charted}.</source>
        <translation>{code} es del lado {side}, la nota dice {charted}.</translation>
    </message>
    <message>
        <source>{code} is only for the first encounter after the event; this is visit {visit_number}.</source>
        <translation>{code} es solo para el primer encuentro después del suceso; esta es la visita {visit_number}.</translation>
    </message>
    <message>
        <source>{code} is spelled {code_2}.</source>
        <translation>{code} se escribe {code_2}.</translation>
    </message>
    <message>
        <source>{code} is taken only with {bound}, not with {word}.</source>
        <translation>{code} se acepta solo con {bound}, no con {word}.</translation>
    </message>
    <message>
        <source>{code} is telehealth on {day}; therapists may give it to 2027-12-31 as far as known.</source>
        <translation>{code} es telesalud el {day}; los terapeutas pueden darlo hasta 2027-12-31, por lo que se sabe.</translation>
    </message>
    <message>
        <source>{code} is the effect of another disease and may not stand alone; list that disease ahead of it.</source>
        <translation>{code} es efecto de otra enfermedad y no puede ir solo; ponga esa enfermedad antes.</translation>
    </message>
    <message>
        <source>{code} is the effect of another disease and may not stand first; list that disease ahead of it.</source>
        <translation>{code} es efecto de otra enfermedad y no puede ir primero; ponga esa enfermedad antes.</translation>
    </message>
    <message>
        <source>{code} is the effect of another disease and may not stand first; list {other} first.</source>
        <translation>{code} es efecto de otra enfermedad y no puede ir primero; ponga {other} primero.</translation>
    </message>
    <message>
        <source>{code} is {reasons}, and {named} does not call for it.</source>
        <translation>{code} es {reasons}, y {named} no lo requiere.</translation>
    </message>
    <message>
        <source>{code} is {what} and still first {how_long}; ask whether something firmer is known by now.</source>
        <translation>{code} es {what} y sigue primero {how_long}; pregunte si ya se sabe algo más firme.</translation>
    </message>
    <message>
        <source>{code} leaves the side open ({title}); choose {codes} or {last}.</source>
        <translation type="vanished">{code} deja abierto el lado ({title}); elija {codes} o {last}.</translation>
    </message>
    <message>
        <source>{code} leaves the side open ({title}); choose {codes}.</source>
        <translation>{code} deja abierto el lado ({title}); elija {codes}.</translation>
    </message>
    <message>
        <source>{code} leaves the site open ({title}); choose the code of the site that is treated.</source>
        <translation>{code} deja abierto el sitio ({title}); elija el código del sitio que se trata.</translation>
    </message>
    <message>
        <source>{code} leaves the {what} open ({lookup}); {choose}.</source>
        <translation>{code} deja abierto el {what} ({lookup}); {choose}.</translation>
    </message>
    <message>
        <source>{code} may only be the first diagnosis; here {codes} is first.</source>
        <translation>{code} solo puede ser el primer diagnóstico; aquí {codes} es el primero.</translation>
    </message>
    <message>
        <source>{code} names {npi} as treating in the same minutes, and {npi} bills the day, too ({where}).</source>
        <translation>{code} nombra a {npi} como quien trata en los mismos minutos, y {npi} también factura el día ({where}).</translation>
    </message>
    <message>
        <source>{code} needs a seventh character.{offered}</source>
        <translation>{code} necesita un séptimo carácter.{offered}</translation>
    </message>
    <message>
        <source>{code} needs at least one live exchange with patient or caregiver in the month.</source>
        <translation>{code} necesita al menos un intercambio en vivo con el paciente o su cuidador en el mes.</translation>
    </message>
    <message>
        <source>{code} needs hands or a device at the patient; {line}.</source>
        <translation>{code} necesita manos o un aparato junto al paciente; {line}.</translation>
    </message>
    <message>
        <source>{code} needs its cause ahead of it, and none is on the claim: code first {text}.</source>
        <translation>{code} necesita su causa antes, y no hay ninguna en la reclamación: codificar primero {text}.</translation>
    </message>
    <message>
        <source>{code} needs {modifier}: {count} unit of {whole} due; {minutes} of {total} minutes are the assistant's, more than 10 %.</source>
        <translation>{code} necesita {modifier}: corresponde a {count} unidad de {whole}; {minutes} de {total} minutos son del asistente, más del 10 %.</translation>
    </message>
    <message>
        <source>{code} needs {word}: {service}.</source>
        <translation>{code} necesita {word}: {service}.</translation>
    </message>
    <message>
        <source>{code} of a maintenance program was given by an assistant; allowed since 2021.</source>
        <translation>{code} de un programa de mantenimiento lo dio un asistente; permitido desde 2021.</translation>
    </message>
    <message>
        <source>{code} of a maintenance program was given by an assistant; before 2021-01-01 only a therapist may.</source>
        <translation>{code} de un programa de mantenimiento lo dio un asistente; antes del 2021-01-01 solo puede un terapeuta.</translation>
    </message>
    <message>
        <source>{code} on the claim</source>
        <translation>{code} en la reclamación</translation>
    </message>
    <message>
        <source>{code} passes its own midpoint</source>
        <translation>{code} pasa su propio punto medio</translation>
    </message>
    <message>
        <source>{code} points to no diagnosis.</source>
        <translation>{code} no señala ningún diagnóstico.</translation>
    </message>
    <message>
        <source>{code} points to R53.1, a complaint of weakness without graded loss of strength. Keep it only with the documentation checklist answered.</source>
        <translation>{code} apunta a R53.1, una queja de debilidad sin pérdida de fuerza graduada. Consérvelo solo con la lista de control de la documentación respondida.</translation>
    </message>
    <message>
        <source>{code} points to R53.1, but the note grades a loss of strength in several groups: that is M62.81.</source>
        <translation>{code} apunta a R53.1, pero la nota gradúa una pérdida de fuerza en varios grupos: eso es M62.81.</translation>
    </message>
    <message>
        <source>{code} points to {letters} letters ({letters_2}); a line holds {most_pointers}.</source>
        <translation>{code} señala {letters} letras ({letters_2}); una línea admite {most_pointers}.</translation>
    </message>
    <message>
        <source>{code} points to {letters}; on paper Medicare reads one letter a line.</source>
        <translation>{code} señala {letters}; en papel Medicare lee una letra por línea.</translation>
    </message>
    <message>
        <source>{code} points to {twice} more than once.</source>
        <translation>{code} señala {twice} más de una vez.</translation>
    </message>
    <message>
        <source>{code} points to {wrong}, but {filled}.</source>
        <translation>{code} señala {wrong}, pero {filled}.</translation>
    </message>
    <message>
        <source>{code} runs from {first} to {last}; a therapy line is one day.</source>
        <translation>{code} va del {first} al {last}; una línea de terapia es de un día.</translation>
    </message>
    <message>
        <source>{code} says the injury is under active treatment; therapy while it heals is {fix}.</source>
        <translation>{code} dice que la lesión está en tratamiento activo; la terapia mientras sana es {fix}.</translation>
    </message>
    <message>
        <source>{code} says {side} {said}; {known} {side} side counts as {due}.</source>
        <translation>{code} dice {side} {said}; {known} lado {side} cuenta como {due}.</translation>
    </message>
    <message>
        <source>{code} says {side}; the dominant hand is not stated, so the {side_2} side counts as {counted}.</source>
        <translation>{code} dice {side}; no consta la mano dominante, así que el lado {side_2} cuenta como {counted}.</translation>
    </message>
    <message>
        <source>{code} says {side}; the patient is {hand}, so the {side_2} side counts as {counted}.</source>
        <translation>{code} dice {side}; el paciente es {hand}, así que el lado {side_2} cuenta como {counted}.</translation>
    </message>
    <message>
        <source>{code} says {side}; the patient uses both hands, so the {side_2} side counts as {counted}.</source>
        <translation>{code} dice {side}; el paciente usa ambas manos, así que el lado {side_2} cuenta como {counted}.</translation>
    </message>
    <message>
        <source>{code} stands ahead of {names}, a known cause of weakness; the cause leads.</source>
        <translation>{code} está antes de {names}, una causa conocida de debilidad; la causa va primero.</translation>
    </message>
    <message>
        <source>{code} stands ahead of {names}. If the weakness comes from it, it leads; if not, leave them so.</source>
        <translation>{code} está antes de {names}. Si la debilidad proviene de ello, va primero; si no, déjelos así.</translation>
    </message>
    <message>
        <source>{code} stands at {letter} already; {letter_2} repeats it.</source>
        <translation>{code} ya está en {letter}; {letter_2} lo repite.</translation>
    </message>
    <message>
        <source>{code} tells of an old injury, but the lasting condition that is treated is not on the claim.</source>
        <translation>{code} habla de una lesión antigua, pero la afección duradera que se trata no está en la reclamación.</translation>
    </message>
    <message>
        <source>{code} tells of an old injury; the lasting condition, {lasting}, goes ahead of it.</source>
        <translation>{code} habla de una lesión antigua; la afección duradera, {lasting}, va antes.</translation>
    </message>
    <message>
        <source>{code} was charted on {day} by {who}, but the claim still says {other}.</source>
        <translation>{code} lo anotó {who} el {day}, pero la reclamación sigue diciendo {other}.</translation>
    </message>
    <message>
        <source>{code} was charted, but the claim still says {other}.</source>
        <translation>Se anotó {code}, pero la reclamación sigue diciendo {other}.</translation>
    </message>
    <message>
        <source>{code} was charted{when}{by}, but the claim still says {code_2}.</source>
        <translation>{code} se anotó{when}{by}, pero la reclamación todavía dice {code_2}.</translation>
    </message>
    <message>
        <source>{code} was given by an assistant under general supervision: {reason}.</source>
        <translation>{code} lo dio un asistente con supervisión general: {reason}.</translation>
    </message>
    <message>
        <source>{code} was given by an assistant; Medicare does not pay assistants under GN.</source>
        <translation>{code} lo dio un asistente; Medicare no paga asistentes con GN.</translation>
    </message>
    <message>
        <source>{code} was given on {day} by {who}; the plan was made on {made_on}.</source>
        <translation>{code} lo dio {who} el {day}; el plan se hizo el {made_on}.</translation>
    </message>
    <message>
        <source>{code} was last valid on {valid_to}.</source>
        <translation>{code} fue válido por última vez el {valid_to}.</translation>
    </message>
    <message>
        <source>{code} {doubt}; code the symptom.</source>
        <translation>{code} {doubt}; codifique el síntoma.</translation>
    </message>
    <message>
        <source>{code} {line} overlaps another patient's {code_2} {other} with the same clinician.</source>
        <translation>{code} {line} se solapa con {code_2} {other} de otro paciente con el mismo profesional.</translation>
    </message>
    <message>
        <source>{code} {line} overlaps another patient's {code_2} {unnamed}</source>
        <translation>{code} {line} se solapa con {code_2} {unnamed} de otro paciente</translation>
    </message>
    <message>
        <source>{code} {line} overlaps {code_2} {other}; a minute carries one one-on-one code.</source>
        <translation>{code} {line} se solapa con {code_2} {other}; un minuto lleva un código individual.</translation>
    </message>
    <message>
        <source>{code}: CMS has not settled how to split its units between therapist and assistant.</source>
        <translation>{code}: CMS no ha fijado cómo repartir sus unidades entre terapeuta y asistente.</translation>
    </message>
    <message>
        <source>{code}: {assistant} of {billed} belong with {word} and {plain} without; they need two lines.</source>
        <translation>{code}: {assistant} de {billed} van con {word} y {plain} sin él; necesitan dos líneas.</translation>
    </message>
    <message>
        <source>{code}: {minutes} hold time that does not count ({what}).</source>
        <translation>{code}: {minutes} contienen tiempo que no cuenta ({what}).</translation>
    </message>
    <message>
        <source>{code}: {minutes} minutes hold time that does not count (rest {rest}).</source>
        <translation>{code}: {minutes} minutos contienen tiempo que no cuenta (descanso {rest}).</translation>
    </message>
    <message>
        <source>{code}: {second} for {name}, {first} for {first_name}.</source>
        <translation>{code}: {second} para {name}, {first} para {first_name}.</translation>
    </message>
    <message>
        <source>{counted} in the records from then on</source>
        <translation>{counted} en los registros desde entonces</translation>
    </message>
    <message>
        <source>{counted} with this number in the records.</source>
        <translation type="vanished">{counted} con este número en los registros.</translation>
    </message>
    <message>
        <source>{counted} {under} in the records.</source>
        <translation>{counted} {under} en los registros.</translation>
    </message>
    <message>
        <source>{count} diagnoses stand on the claim; it holds {most_diagnoses}.</source>
        <translation>Hay {count} diagnósticos en la reclamación; admite {most_diagnoses}.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>quedan {count}</translation>
    </message>
    <message>
        <source>{count} unit of {codes} is billed, its {minutes} minutes earn none.</source>
        <translation>Se factura {count} unidad de {codes}; sus {minutes} minutos no dan ninguna.</translation>
    </message>
    <message>
        <source>{count} unit of {codes} is billed, its {minutes} minutes earn {earned}.</source>
        <translation>Se factura {count} unidad de {codes}; sus {minutes} minutos dan {earned}.</translation>
    </message>
    <message>
        <source>{count} units of the day share the multiple-procedure reduction: one unit of {code} is paid in full, the others about {amount} dollars less (estimate, {year} national values).</source>
        <translation>{count} unidades del día comparten la reducción por procedimientos múltiples: una unidad de {code} se paga completa; las demás, unos {amount} dólares menos (estimación, valores nacionales de {year}).</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed, its {minutes} minutes earn {earned}.</source>
        <translation>Se facturan {count} unidades de {codes}; sus {minutes} minutos dan {earned}.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed, its {minutes} minutes earn {earned}: money is left.</source>
        <translation>Se facturan {count} unidades de {codes}; sus {minutes} minutos dan {earned}: queda dinero sin cobrar.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed, {minutes} minutes carry {carried}.</source>
        <translation>Se facturan {count} unidades de {codes}; {minutes} minutos dan {carried}.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed, {minutes} minutes carry {carried}: money is left.</source>
        <translation>Se facturan {count} unidades de {codes}; {minutes} minutos dan {carried}: queda dinero sin cobrar.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed, {minutes} minutes carry {carried}; the whole day's {day_minutes} minutes carry {day_carried}.</source>
        <translation>Se facturan {count} unidades de {codes}; {minutes} minutos dan {carried}; los {day_minutes} minutos de todo el día dan {day_carried}.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed; it has no time in its definition and is 1 unit a day.</source>
        <translation>Se facturan {count} unidades de {codes}; su definición no lleva tiempo y es 1 unidad al día.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed; the ceiling is {ceiling} a day, {over} too many. Records can justify more.</source>
        <translation>Se facturan {count} unidades de {codes}; el tope es {ceiling} al día, sobran {over}. Los registros pueden justificar más.</translation>
    </message>
    <message>
        <source>{count} units of {codes} are billed; the ceiling is {ceiling} a day, {over} too many. Records can justify more. This is Medicare's value; the state's own is not loaded.</source>
        <translation>Se facturan {count} unidades de {codes}; el tope es {ceiling} al día, sobran {over}. Los registros pueden justificar más. Este es el valor de Medicare; el del estado no está cargado.</translation>
    </message>
    <message>
        <source>{count} {what}{count_2} left</source>
        <translation>quedan {count} ({what})</translation>
    </message>
    <message>
        <source>{days_of_episode} in the records from then on; this one is next.</source>
        <translation>{days_of_episode} en los registros desde entonces; este es el siguiente.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{days} days after its first claim</source>
        <translation>{days} días después de su primera reclamación</translation>
    </message>
    <message>
        <source>{days} day{days_2} ago</source>
        <translation>hace {days} d</translation>
    </message>
    <message>
        <source>{days} day{days_2} left</source>
        <translation>quedan {days} d</translation>
    </message>
    <message>
        <source>{days} in the records after it and before this one.</source>
        <translation>{days} en los registros después de él y antes de este.</translation>
    </message>
    <message>
        <source>{days}, as typed on this visit; this one is next.</source>
        <translation>{days}, como está escrito en esta visita; este es el siguiente.</translation>
    </message>
    <message>
        <source>{day} is 90 days after {start}, when the certification began. Some do not count this day as covered: recertify.</source>
        <translation>El {day} son 90 días después del {start}, cuando comenzó la certificación. Algunos no cuentan este día como cubierto: recertifique.</translation>
    </message>
    <message>
        <source>{deficits} performance deficits</source>
        <translation>{deficits} déficits de desempeño</translation>
    </message>
    <message>
        <source>{distinct} pays {code} and {code_2}, but the NCCI policy manual forbids the two on one day.</source>
        <translation>{distinct} paga {code} y {code_2}, pero el manual de políticas NCCI prohíbe los dos en un día.</translation>
    </message>
    <message>
        <source>{done} of {items}</source>
        <translation>{done} de {items}</translation>
    </message>
    <message>
        <source>{due}, by whole quarter hours ({assistant})</source>
        <translation>{due}, por cuartos de hora completos ({assistant})</translation>
    </message>
    <message>
        <source>{due}; the therapist's {therapist_left} minutes left over reach the midpoint, 8</source>
        <translation>{due}; los {therapist_left} minutos sobrantes del terapeuta alcanzan el punto medio, 8</translation>
    </message>
    <message>
        <source>{due}; {assistant_left} left over make one unit of each</source>
        <translation>{due}; {assistant_left} sobrantes dan una unidad de cada uno</translation>
    </message>
    <message>
        <source>{elements} examined elements</source>
        <translation>{elements} elementos examinados</translation>
    </message>
    <message>
        <source>{estimated} by the {year} fee schedule.</source>
        <translation>{estimated} según la tarifa de {year}.</translation>
    </message>
    <message>
        <source>{factors} personal factor{factors_2}</source>
        <translation>factores personales: {factors}</translation>
    </message>
    <message>
        <source>{first} and {second} are an NCCI pair (on two visits of the day): {why}. {code} is denied unless it carries 59 or an X modifier for separate, non-overlapping time.</source>
        <translation>{first} y {second} son un par NCCI (en dos visitas del día): {why}. {code} se deniega salvo que lleve 59 o un modificador X por tiempo separado que no se solapa.</translation>
    </message>
    <message>
        <source>{first} and {second} are an NCCI pair (on two visits of the day): {why}. {code} is denied; no modifier helps, because the pair has indicator 0.</source>
        <translation>{first} y {second} son un par NCCI (en dos visitas del día): {why}. {code} se deniega; ningún modificador ayuda, porque el par tiene indicador 0.</translation>
    </message>
    <message>
        <source>{first} and {second} are an NCCI pair: {why}. {code} is denied unless it carries 59 or an X modifier for separate, non-overlapping time.</source>
        <translation>{first} y {second} son un par NCCI: {why}. {code} se deniega salvo que lleve 59 o un modificador X por tiempo separado que no se solapa.</translation>
    </message>
    <message>
        <source>{first} and {second} are an NCCI pair: {why}. {code} is denied; no modifier helps, because the pair has indicator 0.</source>
        <translation>{first} y {second} son un par NCCI: {why}. {code} se deniega; ningún modificador ayuda, porque el par tiene indicador 0.</translation>
    </message>
    <message>
        <source>{first} and {second} are an NCCI pair: {why}. {code} is denied; {modifier} does not help, because the pair has indicator 0.</source>
        <translation>{first} y {second} son un par NCCI: {why}. {code} se deniega; {modifier} no ayuda, porque el par tiene indicador 0.</translation>
    </message>
    <message>
        <source>{first} and {second} may not stand on one claim: the note at {at_code} excludes “{note}”. Remove {gone}, or keep both and say why they are unrelated.</source>
        <translation>{first} y {second} no pueden estar en una reclamación: la nota en {at_code} excluye «{note}». Quite {gone}, o conserve ambos y diga por qué no tienen relación.</translation>
    </message>
    <message>
        <source>{first} is often a short form; the card may show another name.</source>
        <translation>{first} suele ser una forma corta; la tarjeta puede mostrar otro nombre.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} {what} and no treated condition stands on the claim; add it first.</source>
        <translation>{first} {what} y en la reclamación no hay ninguna afección tratada; agréguela primero.</translation>
    </message>
    <message>
        <source>{first} {what} and stands first; list {condition} first.</source>
        <translation>{first} {what} y está primero; ponga {condition} primero.</translation>
    </message>
    <message>
        <source>{first}, second from {second}</source>
        <translation>{first}, segunda desde {second}</translation>
    </message>
    <message>
        <source>{found}: does the physician put the tiredness down to it?</source>
        <translation>{found}: ¿atribuye el médico el cansancio a ello?</translation>
    </message>
    <message>
        <source>{found}: is it what makes the patient weak?</source>
        <translation>{found}: ¿es lo que debilita al paciente?</translation>
    </message>
    <message>
        <source>{group} {code} is denied unless it carries 59 or an X modifier{told}.</source>
        <translation>{group} {code} se deniega si no lleva 59 o un modificador X{told}.</translation>
    </message>
    <message>
        <source>{group} {code} is denied; {group_2}.</source>
        <translation>{group} {code} se deniega; {group_2}.</translation>
    </message>
    <message>
        <source>{has} is telehealth</source>
        <translation>{has} es telesalud</translation>
    </message>
    <message>
        <source>{identifier} cannot take another name.</source>
        <translation>{identifier} no puede tomar otro nombre.</translation>
    </message>
    <message>
        <source>{identifier} may be a shipped rule's: a clinic's own begins with {mark}</source>
        <translation>{identifier} puede ser de una regla incluida: la de una clínica comienza con {mark}</translation>
    </message>
    <message>
        <source>{id} has no {kind} example.</source>
        <translation>{id} no tiene ejemplo {kind}.</translation>
    </message>
    <message>
        <source>{id}: the visit {name} must be {kind}, but {why_not}.</source>
        <translation>{id}: la visita {name} debe {kind}, pero {why_not}.</translation>
    </message>
    <message>
        <source>{index} is not for aftercare of an injury: {injury} already tells of it by its seventh character {injury_2}.</source>
        <translation>{index} no es para el cuidado posterior de una lesión: {injury} ya lo indica con su séptimo carácter {injury_2}.</translation>
    </message>
    <message>
        <source>{items} due, {choice}; {looked}.</source>
        <translation>{items} por vencer, {choice}; {looked}.</translation>
    </message>
    <message>
        <source>{i} needs a further code for {words}.</source>
        <translation>{i} necesita un código más para {words}.</translation>
    </message>
    <message>
        <source>{i} wants a code beside it for {words}.</source>
        <translation>{i} quiere un código a su lado para {words}.</translation>
    </message>
    <message>
        <source>{last}, sent</source>
        <translation>{last}, enviada</translation>
    </message>
    <message>
        <source>{last}, {left} left</source>
        <translation>{last}, quedan {left}</translation>
    </message>
    <message>
        <source>{last}, {left} over</source>
        <translation>{last}, {left} de más</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{least}${used} of ${limit}, est.</source>
        <translation>{least}${used} de ${limit}, est.</translation>
    </message>
    <message>
        <source>{least}${used}, est.; no {year} amount published</source>
        <translation>{least}${used}, est.; sin importe publicado de {year}</translation>
    </message>
    <message>
        <source>{left_over} left over</source>
        <translation>sobran {left_over}</translation>
    </message>
    <message>
        <source>{left_over} left over is less than {best}</source>
        <translation>{left_over} sobrantes son menos que {best}</translation>
    </message>
    <message>
        <source>{left_over} left over pass the midpoint</source>
        <translation>{left_over} sobrantes pasan el punto medio</translation>
    </message>
    <message>
        <source>{left_over} left over stay under {least_billable}</source>
        <translation>{left_over} sobrantes quedan por debajo de {least_billable}</translation>
    </message>
    <message>
        <source>{left} {left_2} on {on}.</source>
        <translation>{left} {left_2} el {on}.</translation>
    </message>
    <message>
        <source>{lines} difference{lines_2}</source>
        <translation>diferencias: {lines}</translation>
    </message>
    <message>
        <source>{looked_at} of treatment with a visit in the last {active_days} days looked at</source>
        <translation>se miraron {looked_at} de tratamiento con una visita en los últimos {active_days} días</translation>
    </message>
    <message>
        <source>{measured} measured: is that less than expected?</source>
        <translation>{measured} medido: ¿es menos de lo esperado?</translation>
    </message>
    <message>
        <source>{message}

A rule of this clinic. {payers}.{why}{denied}</source>
        <translation>{message}

Una regla de esta clínica. {payers}.{why}{denied}</translation>
    </message>
    <message>
        <source>{message} Accepted with a reason.</source>
        <translation>{message} Aceptado con un motivo.</translation>
    </message>
    <message>
        <source>{message} And {further} more of {rule}.</source>
        <translation>{message} Y {further} más de {rule}.</translation>
    </message>
    <message>
        <source>{message} Its standing on Medicare's therapy list is not verified.</source>
        <translation>{message} No está verificado su lugar en la lista de terapia de Medicare.</translation>
    </message>
    <message>
        <source>{message} Whether this payer asks for it is not confirmed in its profile.</source>
        <translation>{message} No está confirmado en su perfil si este pagador lo pide.</translation>
    </message>
    <message>
        <source>{message}; list that disease ahead of it.</source>
        <translation>{message}; ponga esa enfermedad antes.</translation>
    </message>
    <message>
        <source>{message}; list {cause} first.</source>
        <translation>{message}; ponga {cause} primero.</translation>
    </message>
    <message>
        <source>{message}; the whole day's {day} minutes carry {day_2}.</source>
        <translation>{message}; los {day} minutos de todo el día dan {day_2}.</translation>
    </message>
    <message>
        <source>{minutes} carry {minutes_2}</source>
        <translation>{minutes} dan {minutes_2}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min reach {units}, the line for {units_2}.</source>
        <translation>{minutes} min alcanzan {units}, la línea para {units_2}.</translation>
    </message>
    <message>
        <source>{minutes} min stay under {least_billable}, the line for 1 unit.</source>
        <translation>{minutes} min quedan por debajo de {least_billable}, la línea para 1 unidad.</translation>
    </message>
    <message>
        <source>{minutes} min: {whole}, {left}</source>
        <translation>{minutes} min: {whole}, {left}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>{minutes} min{timing}</source>
        <translation>{minutes} min{timing}</translation>
    </message>
    <message>
        <source>{minutes} one-on-one minutes are billed for the clinician's day of {clinician_hours} hours.</source>
        <translation>Se facturan {minutes} minutos individuales para el día de {clinician_hours} horas del profesional.</translation>
    </message>
    <message>
        <source>{missing} has no minutes yet.</source>
        <translation>{missing} aún no tiene minutos.</translation>
    </message>
    <message>
        <source>{month} needs a full 20 minutes of the month; there are {minutes}.</source>
        <translation>{month} necesita 20 minutos completos del mes; hay {minutes}.</translation>
    </message>
    <message>
        <source>{most} and {most_2} more</source>
        <translation>{most} y {most_2} más</translation>
    </message>
    <message>
        <source>{names} stands beside {code}. If that is what weakens the patient, code it alone, or keep {code} second where weakness is no regular part of it.</source>
        <translation>{names} está junto a {code}. Si eso es lo que debilita al paciente, codifíquelo solo, o conserve {code} segundo donde la debilidad no sea parte habitual de ello.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} carries another control number than its beginning.</source>
        <translation>{name} lleva otro número de control que su comienzo.</translation>
    </message>
    <message>
        <source>{name} counts its days from 1904, as old Mac workbooks do.</source>
        <translation>{name} cuenta sus días desde 1904, como los libros antiguos de Mac.</translation>
    </message>
    <message>
        <source>{name} does not say of which quarter it is.</source>
        <translation>{name} no dice de qué trimestre es.</translation>
    </message>
    <message>
        <source>{name} does not say of which year it is.</source>
        <translation>{name} no dice de qué año es.</translation>
    </message>
    <message>
        <source>{name} gives {code} two ceilings.</source>
        <translation>{name} da dos topes a {code}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <translation>{name} tiene más de {most_rows} filas.</translation>
    </message>
    <message>
        <source>{name} has no clear column of {what}.</source>
        <translation>{name} no tiene una columna clara de {what}.</translation>
    </message>
    <message>
        <source>{name} has no columns of code, MUE value and adjudication indicator.</source>
        <translation>{name} no tiene columnas de código, valor MUE e indicador de adjudicación.</translation>
    </message>
    <message>
        <source>{name} has no row of heads that begins with HCPCS.</source>
        <translation>{name} no tiene una fila de encabezados que comience con HCPCS.</translation>
    </message>
    <message>
        <source>{name} has whole points; {score}?</source>
        <translation>{name} tiene puntos enteros; ¿{score}?</translation>
    </message>
    <message>
        <source>{name} has {end} already; {end_2} shares {second} min with it.</source>
        <translation>{name} ya tiene {end}; {end_2} comparte {second} min con él.</translation>
    </message>
    <message>
        <source>{name} has {strange}; Medicare names have no sign but a hyphen.</source>
        <translation>{name} tiene {strange}; los nombres de Medicare no tienen más signo que el guion.</translation>
    </message>
    <message>
        <source>{name} holds no ceiling of a therapy code.</source>
        <translation>{name} no tiene ningún tope de un código de terapia.</translation>
    </message>
    <message>
        <source>{name} holds no pair.</source>
        <translation>{name} no contiene ningún par.</translation>
    </message>
    <message>
        <source>{name} holds no rows under its head.</source>
        <translation>{name} no contiene filas bajo su encabezado.</translation>
    </message>
    <message>
        <source>{name} holds no sheet.</source>
        <translation>{name} no contiene ninguna hoja.</translation>
    </message>
    <message>
        <source>{name} holds no therapy code.</source>
        <translation>{name} no contiene ningún código de terapia.</translation>
    </message>
    <message>
        <source>{name} holds the ceilings of hospitals, suppliers or Medicaid.</source>
        <translation>{name} contiene los topes de hospitales, proveedores de equipo o Medicaid.</translation>
    </message>
    <message>
        <source>{name} holds the pairs of hospitals or of Medicaid.</source>
        <translation>{name} contiene los pares de hospitales o de Medicaid.</translation>
    </message>
    <message>
        <source>{name} holds two files of one name.</source>
        <translation>{name} contiene dos archivos con un mismo nombre.</translation>
    </message>
    <message>
        <source>{name} holds {billable} billable codes; a whole release has more than {fewest}.</source>
        <translation>{name} contiene {billable} códigos facturables; una edición completa tiene más de {fewest}.</translation>
    </message>
    <message>
        <source>{name} holds {code} twice.</source>
        <translation>{name} contiene {code} dos veces.</translation>
    </message>
    <message>
        <source>{name} holds {entries} entries; a whole list prints more than {fewest}.</source>
        <translation>{name} contiene {entries} entradas; una lista completa imprime más de {fewest}.</translation>
    </message>
    <message>
        <source>{name} holds {entries} files; an official ZIP holds a handful.</source>
        <translation>{name} contiene {entries} archivos; un ZIP oficial contiene unos pocos.</translation>
    </message>
    <message>
        <source>{name} is a damaged or cut workbook.</source>
        <translation>{name} es un libro de cálculo dañado o cortado.</translation>
    </message>
    <message>
        <source>{name} is a damaged or cut ZIP.</source>
        <translation>{name} es un ZIP dañado o cortado.</translation>
    </message>
    <message>
        <source>{name} is a damaged workbook: {error}.</source>
        <translation>{name} es un libro de cálculo dañado: {error}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut: {name_2} cannot be unpacked.</source>
        <translation>{name} está dañado o cortado: no se puede descomprimir {name_2}.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is given in {units}; {unit}?</source>
        <translation>{name} se indica en {units}; ¿{unit}?</translation>
    </message>
    <message>
        <source>{name} is larger than a tabular list.</source>
        <translation>{name} es mayor que una lista tabular.</translation>
    </message>
    <message>
        <source>{name} is larger than any official file.</source>
        <translation>{name} es mayor que cualquier archivo oficial.</translation>
    </message>
    <message>
        <source>{name} is larger than {largest_file} MB.</source>
        <translation>{name} ocupa más de {largest_file} MB.</translation>
    </message>
    <message>
        <source>{name} is mostly {span} {unit}; {score}?</source>
        <translation>{name} suele ser {span} {unit}; ¿{score}?</translation>
    </message>
    <message>
        <source>{name} is no Excel workbook (.xlsx).</source>
        <translation>{name} no es un libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is no number a visit can hold.</source>
        <translation>{name} no es un número que admita una visita.</translation>
    </message>
    <message>
        <source>{name} is no readable table: {error}.</source>
        <translation>{name} no es una tabla legible: {error}.</translation>
    </message>
    <message>
        <source>{name} is no readable text.</source>
        <translation>{name} no es texto legible.</translation>
    </message>
    <message>
        <source>{name} is no text file.</source>
        <translation>{name} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is none of the official files this program reads.</source>
        <translation>{name} no es ninguno de los archivos oficiales que lee este programa.</translation>
    </message>
    <message>
        <source>{name} is of no release of October or April.</source>
        <translation>{name} no es de ninguna edición de octubre o abril.</translation>
    </message>
    <message>
        <source>{name} is of {release}; the program holds the notes of {shipped_notes}.</source>
        <translation>{name} es de {release}; el programa tiene las notas de {shipped_notes}.</translation>
    </message>
    <message>
        <source>{name} is scored {span}; {score}?</source>
        <translation>{name} se puntúa {span}; ¿{score}?</translation>
    </message>
    <message>
        <source>{name} names no day: “{written}”.</source>
        <translation>{name} no indica un día: «{written}».</translation>
    </message>
    <message>
        <source>{name} names one year and holds the tabular list of {year}.</source>
        <translation>{name} nombra un año y contiene la lista tabular de {year}.</translation>
    </message>
    <message>
        <source>{name} says {at}, but {counted} were found: the file was cut or changed.</source>
        <translation>{name} dice {at}, pero se encontraron {counted}: el archivo se cortó o se cambió.</translation>
    </message>
    <message>
        <source>{name} stands outside of a transaction (ST to SE).</source>
        <translation>{name} está fuera de una transacción (ST a SE).</translation>
    </message>
    <message>
        <source>{name} stands where {lacking} is missing before it.</source>
        <translation>Antes de {name} falta {lacking}.</translation>
    </message>
    <message>
        <source>{name} states {factors} conversion factors where one is expected.</source>
        <translation>{name} indica {factors} factores de conversión donde se espera uno.</translation>
    </message>
    <message>
        <source>{name} stops in the middle of a line.</source>
        <translation>{name} se corta en medio de una línea.</translation>
    </message>
    <message>
        <source>{name}, line {number}, is not in the columns of the official file.</source>
        <translation>{name}, línea {number}, no está en las columnas del archivo oficial.</translation>
    </message>
    <message>
        <source>{name}, row {number}, is not in the columns of the official table.</source>
        <translation>{name}, fila {number}, no está en las columnas de la tabla oficial.</translation>
    </message>
    <message>
        <source>{name}, row {number}: a value of {code} is no plain number.</source>
        <translation>{name}, fila {number}: un valor de {code} no es un número simple.</translation>
    </message>
    <message>
        <source>{name}: a block cannot pass midnight.</source>
        <translation>{name}: un bloque no puede pasar la medianoche.</translation>
    </message>
    <message>
        <source>{name}: row {number} cannot be read as a table row: {error}.</source>
        <translation>{name}: la fila {number} no se puede leer como fila de una tabla: {error}.</translation>
    </message>
    <message>
        <source>{name}: row {number} has more than {most_columns} columns.</source>
        <translation>{name}: la fila {number} tiene más de {most_columns} columnas.</translation>
    </message>
    <message>
        <source>{name}: row {number} holds a text longer than {longest_cell} characters.</source>
        <translation>{name}: la fila {number} contiene un texto de más de {longest_cell} caracteres.</translation>
    </message>
    <message>
        <source>{name}: the end, {end}, is before the start, {start}.</source>
        <translation>{name}: el final, {end}, es anterior al inicio, {start}.</translation>
    </message>
    <message>
        <source>{name}: {name_2} holds more than it declares.</source>
        <translation>{name}: {name_2} contiene más de lo que declara.</translation>
    </message>
    <message>
        <source>{name}: {out} min not counted are more than {end} has.</source>
        <translation>{name}: {out} min sin contar son más de los que tiene {end}.</translation>
    </message>
    <message>
        <source>{name}: {start} to {end} has no minutes.</source>
        <translation>{name}: {start} a {end} no tiene minutos.</translation>
    </message>
    <message>
        <source>{name}: {what} {minutes} lies outside {end}.</source>
        <translation>{name}: {what} {minutes} está fuera de {end}.</translation>
    </message>
    <message>
        <source>{neither} is neither a reason nor a remark code.</source>
        <translation>{neither} no es código de motivo ni de observación.</translation>
    </message>
    <message>
        <source>{new_code} may not be billed on {day}.</source>
        <translation>{new_code} no se puede facturar el {day}.</translation>
    </message>
    <message>
        <source>{npi} belongs to an organization (type 2); 17b takes a person's.</source>
        <translation>{npi} pertenece a una organización (tipo 2); 17b lleva el de una persona.</translation>
    </message>
    <message>
        <source>{npi} in 17b is the therapist's own NPI; it takes the physician's.</source>
        <translation>{npi} en 17b es el NPI del propio terapeuta; lleva el del médico.</translation>
    </message>
    <message>
        <source>{npi} renders and bills: the electronic claim leaves loop 2310B out, Item 24J is printed.</source>
        <translation>{npi} presta el servicio y factura: la reclamación electrónica omite el bucle 2310B, la casilla 24J se imprime.</translation>
    </message>
    <message>
        <source>{number}, no limits typed</source>
        <translation>{number}, sin límites escritos</translation>
    </message>
    <message>
        <source>{old_code} is no longer on this claim.</source>
        <translation>{old_code} ya no está en esta reclamación.</translation>
    </message>
    <message>
        <source>{open_case}, both given by assistants; nothing says whether by the same one</source>
        <translation>{open_case}, ambos dados por asistentes; nada dice si por el mismo</translation>
    </message>
    <message>
        <source>{own}, apart from {said}</source>
        <translation>{own}, aparte de {said}</translation>
    </message>
    <message>
        <source>{partners} and {code} are an NCCI pair{where}: {reason}.</source>
        <translation>{partners} y {code} son un par NCCI{where}: {reason}.</translation>
    </message>
    <message>
        <source>{payer} is no payer this program knows ({known})</source>
        <translation>{payer} no es un pagador que conozca este programa ({known})</translation>
    </message>
    <message>
        <source>{people} therapists bill {billed} minutes together from {start} to {group}; the clock has {clock}.</source>
        <translation>{people} terapeutas facturan {billed} minutos juntos de {start} a {group}; el reloj tiene {clock}.</translation>
    </message>
    <message>
        <source>{place} of {visits} visits</source>
        <translation>{place} de {visits} visitas</translation>
    </message>
    <message>
        <source>{prefix} begins no diagnosis of the code book</source>
        <translation>{prefix} no comienza ningún diagnóstico del libro de códigos</translation>
    </message>
    <message>
        <source>{prose} in the note</source>
        <translation>{prose} en la nota</translation>
    </message>
    <message>
        <source>{reason}, but Item 11 {said}; another payer may come before Medicare.</source>
        <translation>{reason}, pero la casilla 11 {said}; otro pagador puede ir antes de Medicare.</translation>
    </message>
    <message>
        <source>{reason}; another payer may come before Medicare.</source>
        <translation>{reason}; otro pagador puede ir antes de Medicare.</translation>
    </message>
    <message>
        <source>{removesuffix}: money is left.</source>
        <translation>{removesuffix}: queda dinero sin cobrar.</translation>
    </message>
    <message>
        <source>{set_up} was already billed this episode.</source>
        <translation>{set_up} ya se facturó este episodio.</translation>
    </message>
    <message>
        <source>{short_month} and {month} exclude one another in a month.</source>
        <translation>{short_month} y {month} se excluyen en un mismo mes.</translation>
    </message>
    <message>
        <source>{short_month} is for 10 to 19 minutes; there are {minutes}.</source>
        <translation>{short_month} es para 10 a 19 minutos; hay {minutes}.</translation>
    </message>
    <message>
        <source>{spent} of the {limit} threshold was used before the visit, and what Medicare will allow for its lines is not given</source>
        <translation>{spent} del umbral de {limit} se usaron antes de la visita, y no se indica lo que Medicare admitirá por sus líneas</translation>
    </message>
    <message>
        <source>{subject} and {words} stand on one day</source>
        <translation>{subject} y {words} están en un mismo día</translation>
    </message>
    <message>
        <source>{subject} carries no {words}</source>
        <translation>{subject} no lleva {words}</translation>
    </message>
    <message>
        <source>{subject} carries {words}</source>
        <translation>{subject} lleva {words}</translation>
    </message>
    <message>
        <source>{subject} has fewer than {minutes}</source>
        <translation>{subject} tiene menos de {minutes}</translation>
    </message>
    <message>
        <source>{subject} has more than {units}</source>
        <translation>{subject} tiene más de {units}</translation>
    </message>
    <message>
        <source>{subject} is billed and {condition}</source>
        <translation>se factura {subject} y {condition}</translation>
    </message>
    <message>
        <source>{subject} points to a diagnosis that begins with {words}</source>
        <translation>{subject} señala un diagnóstico que comienza con {words}</translation>
    </message>
    <message>
        <source>{subject} points to no diagnosis that begins with {words}</source>
        <translation>{subject} no señala ningún diagnóstico que comience con {words}</translation>
    </message>
    <message>
        <source>{symptom} is a symptom and stands ahead of {disease}, which explains it; list the disease first.</source>
        <translation>{symptom} es un síntoma y está antes de {disease}, que lo explica; ponga la enfermedad primero.</translation>
    </message>
    <message>
        <source>{symptom} is a symptom that {words} ({disease}) brings along as a rule; code the disease only.</source>
        <translation>{symptom} es un síntoma que {words} ({disease}) trae por regla; codifique solo la enfermedad.</translation>
    </message>
    <message>
        <source>{text} is no amount.</source>
        <translation>{text} no es un importe.</translation>
    </message>
    <message>
        <source>{text}, the others about {factor} dollars less (estimate, {year} national values).</source>
        <translation>{text}, las otras unos {factor} dólares menos (estimación, valores nacionales de {year}).</translation>
    </message>
    <message>
        <source>{text}, the others with half their practice expense.</source>
        <translation>{text}, las otras con la mitad de su gasto de práctica.</translation>
    </message>
    <message>
        <source>{text}: all but the one with the highest practice expense are paid less.</source>
        <translation>{text}: todas menos la de mayor gasto de práctica se pagan menos.</translation>
    </message>
    <message>
        <source>{therapist} minutes by the therapist and {assistant} by the assistant</source>
        <translation>{therapist} minutos del terapeuta y {assistant} del asistente</translation>
    </message>
    <message>
        <source>{this}; {left} after it.</source>
        <translation>{this}; quedan {left} después.</translation>
    </message>
    <message>
        <source>{timed} is a timed code, and the note gives no total of timed minutes.</source>
        <translation>{timed} es un código con tiempo, y la nota no da el total de minutos con tiempo.</translation>
    </message>
    <message>
        <source>{timed} timed minutes are more than the total treatment time, {total}.</source>
        <translation>{timed} minutos con tiempo son más que el tiempo total de tratamiento, {total}.</translation>
    </message>
    <message>
        <source>{to_next} to the next unit.</source>
        <translation>faltan {to_next} para la siguiente unidad.</translation>
    </message>
    <message>
        <source>{total} is allowed for {name} this year with this visit, above the review amount of {review}.</source>
        <translation>Con esta visita se admiten {total} para {name} este año, por encima del importe de revisión de {review}.</translation>
    </message>
    <message>
        <source>{total} units of {code} are billed; the ceiling is {value} {scope}, {value_2} too many.</source>
        <translation>Se facturan {total} unidades de {code}; el tope es {value} {scope}, {value_2} de más.</translation>
    </message>
    <message>
        <source>{total} units of {code} are billed{also}; it has no time in its definition and is 1 unit a day.</source>
        <translation>Se facturan {total} unidades de {code}{also}; no tiene tiempo en su definición y es 1 unidad al día.</translation>
    </message>
    <message>
        <source>{typed} has its seventh character {typed_2} too early{filled}.</source>
        <translation>{typed} tiene su séptimo carácter {typed_2} demasiado pronto{filled}.</translation>
    </message>
    <message>
        <source>{typed} is in no edition of ICD-10-CM.{meant}</source>
        <translation>{typed} no está en ninguna edición de ICD-10-CM.{meant}</translation>
    </message>
    <message>
        <source>{typed} is not a number of years between {least_years} and {most_years}.</source>
        <translation>{typed} no es un número de años entre {least_years} y {most_years}.</translation>
    </message>
    <message>
        <source>{typed} with an amount that was typed.</source>
        <translation>{typed} con un importe escrito.</translation>
    </message>
    <message>
        <source>{units} of {code} {verb} billed, its {minutes} earn {units_2}.</source>
        <translation>{units} de {code} {verb} facturadas, sus {minutes} ganan {units_2}.</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unidades</translation>
    </message>
    <message>
        <source>{units} units of the day share the multiple-procedure reduction</source>
        <translation>{units} unidades del día comparten la reducción por procedimientos múltiples</translation>
    </message>
    <message>
        <source>{units} units of {code} are billed; it is billed once, the rest goes to {add_on}.</source>
        <translation>Se facturan {units} unidades de {code}; se factura una vez, el resto va a {add_on}.</translation>
    </message>
    <message>
        <source>{units} units of {code} are typed; a line holds 1 to {most_units}.</source>
        <translation>Hay escritas {units} unidades de {code}; una línea admite 1 a {most_units}.</translation>
    </message>
    <message>
        <source>{units} unit{units_2}</source>
        <translation>unidades: {units}</translation>
    </message>
    <message>
        <source>{unit} is no unit of force here: {units}?</source>
        <translation>{unit} no es aquí una unidad de fuerza: ¿{units}?</translation>
    </message>
    <message>
        <source>{unknown} is no key of a file of rules; it holds format and rules.</source>
        <translation>{unknown} no es clave de un archivo de reglas; contiene format y rules.</translation>
    </message>
    <message>
        <source>{unknown} of this visit without a known amount not counted.</source>
        <translation>{unknown} de esta visita sin importe conocido no se cuentan.</translation>
    </message>
    <message>
        <source>{unknown} without units or without a published amount not counted.</source>
        <translation>{unknown} sin unidades o sin importe publicado no se cuentan.</translation>
    </message>
    <message>
        <source>{unnamed} {unnamed_2} billed, but not among the interventions of the note.</source>
        <translation>{unnamed} {unnamed_2} facturado, pero no entre las intervenciones de la nota.</translation>
    </message>
    <message>
        <source>{value} is no reason or remark code of a denial</source>
        <translation>{value} no es un código de motivo ni de observación de una denegación</translation>
    </message>
    <message>
        <source>{what} billed on {day}, before the {event} of {day_2}.</source>
        <translation>{what} facturado el {day}, antes del {event} del {day_2}.</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what} está vacío.</translation>
    </message>
    <message>
        <source>{what} would end on {last}, before it begins on {first}.</source>
        <translation>{what} terminaría el {last}, antes de comenzar el {first}.</translation>
    </message>
    <message>
        <source>{what} {used} of {authorized}, {left} left</source>
        <translation type="vanished">{what} {used} de {authorized}, quedan {left}</translation>
    </message>
    <message>
        <source>{what} {used} of {authorized}, {left} over</source>
        <translation type="vanished">{what} {used} de {authorized}, {left} de más</translation>
    </message>
    <message>
        <source>{whole} quarters</source>
        <translation>{whole} cuartos</translation>
    </message>
    <message>
        <source>{whole} whole quarter hours</source>
        <translation>{whole} cuartos de hora completos</translation>
    </message>
    <message>
        <source>{whole}, {count} left</source>
        <translation>{whole}, quedan {count}</translation>
    </message>
    <message>
        <source>{without_minutes} together with the day's other visits</source>
        <translation>{without_minutes} junto con las demás visitas del día</translation>
    </message>
    <message>
        <source>{words} does not help, because the pair has indicator 0</source>
        <translation>{words} no ayuda, porque el par tiene el indicador 0</translation>
    </message>
    <message>
        <source>{words} is billed</source>
        <translation>se factura {words}</translation>
    </message>
    <message>
        <source>{words} {name}; the quarter of today's visits is {quarter}.</source>
        <translation>{words} {name}; el trimestre de las visitas de hoy es {quarter}.</translation>
    </message>
    <message>
        <source>{words} “{cell}” is not {what}. Correct it in the file.</source>
        <translation>{words} «{cell}» no es {what}. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>{words}: {second} for {name}, {first} for {first_name}.</source>
        <translation>{words}: {second} para {name}, {first} para {first_name}.</translation>
    </message>
    <message>
        <source>{word} is no modifier of two signs</source>
        <translation>{word} no es un modificador de dos signos</translation>
    </message>
    <message>
        <source>{word} is no place of service of the code set</source>
        <translation>{word} no es un lugar de servicio del conjunto de códigos</translation>
    </message>
    <message>
        <source>“{nickname}” cannot be a nickname.</source>
        <translation>«{nickname}» no puede ser un apodo.</translation>
    </message>
    <message>
        <source>“{nickname}” looks like a code itself.</source>
        <translation>«{nickname}» parece en sí un código.</translation>
    </message>
    <message>
        <source>“{nickname}” names {other} already.</source>
        <translation>«{nickname}» ya nombra {other}.</translation>
    </message>
    <message>
        <source>“{plain}” is no month.</source>
        <translation>«{plain}» no es un mes.</translation>
    </message>
    <message>
        <source>“{words}” does not say why no code of a single site fits.</source>
        <translation>«{words}» no dice por qué no sirve un código de un solo sitio.</translation>
    </message>
    <message>
        <source>“{words}” does not tell the prior level of function.</source>
        <translation>«{words}» no indica el nivel previo de función.</translation>
    </message>
    <message>
        <source>“{words}” does not tell what causes were considered or why nothing firmer is known.</source>
        <translation>«{words}» no indica qué causas se consideraron ni por qué no se sabe nada más firme.</translation>
    </message>
    <message>
        <source>“{words}” is no plan that meets the weakness: name the treatment, the test or the referral.</source>
        <translation>«{words}» no es un plan para la debilidad: nombre el tratamiento, la prueba o la remisión.</translation>
    </message>
    <message>
        <source>“{words}” is no severity; mild, moderate or severe is.</source>
        <translation>«{words}» no es una gravedad; leve, moderada o grave sí.</translation>
    </message>
    <message>
        <source>“{words}” names no accompanying sign, found or not found.</source>
        <translation>«{words}» no nombra ningún signo acompañante, hallado o no.</translation>
    </message>
    <message>
        <source>“{words}” names no limited activity and no fall.</source>
        <translation>«{words}» no nombra ninguna actividad limitada ni caída.</translation>
    </message>
    <message>
        <source>“{words}” tells no onset, duration or pattern.</source>
        <translation>«{words}» no indica inicio, duración ni patrón.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
</TS>
