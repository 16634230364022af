<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>clinic</name>
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
        <source>14 Group home</source>
        <translation>14 Hogar grupal</translation>
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
        <source>62 CORF</source>
        <translation>62 CORF</translation>
    </message>
    <message>
        <source>7th character D</source>
        <translation>7.º carácter D</translation>
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
        <source>A difference waits for your decision.</source>
        <translation>Una diferencia espera su decisión.</translation>
    </message>
    <message>
        <source>A disease was charted that names what a weakness comes from. These claims of the same patient, of that day and later, still carry the symptom. A claim sent before that day said what was known, and stays.</source>
        <translation>Se anotó una enfermedad que explica una debilidad. Estas reclamaciones del mismo paciente, de ese día y posteriores, todavía llevan el síntoma. Una reclamación enviada antes de ese día dijo lo que se sabía, y se queda como está.</translation>
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
        <source>A passphrase for this person, to be changed by the person later</source>
        <translation type="vanished">Una frase de contraseña para esta persona, que ella cambiará después</translation>
    </message>
    <message>
        <source>A payer of your own</source>
        <translation>Un pagador propio</translation>
    </message>
    <message>
        <source>A person needs a last name and a credential.</source>
        <translation type="vanished">Una persona necesita apellido y credencial.</translation>
    </message>
    <message>
        <source>A rule needs a name, such as OWN-CIGNA-97140.</source>
        <translation>Una regla necesita un nombre, como OWN-CIGNA-97140.</translation>
    </message>
    <message>
        <source>A sheet made before opens nothing any more.</source>
        <translation>Una hoja hecha antes ya no abre nada.</translation>
    </message>
    <message>
        <source>A sheet opens this clinic. A new one makes it void.</source>
        <translation type="vanished">Una hoja abre esta clínica. Una nueva la anula.</translation>
    </message>
    <message>
        <source>a symptom only</source>
        <translation>solo un síntoma</translation>
    </message>
    <message>
        <source>A visit has at most {most_lines} lines.</source>
        <translation>Una visita tiene {most_lines} líneas como máximo.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="vanished">&amp;Acerca de</translation>
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
        <translation type="vanished">aceptar {rule}</translation>
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
        <translation type="vanished">Agregar una persona</translation>
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
        <translation type="vanished">Agregar esta persona</translation>
    </message>
    <message>
        <source>Added {account}</source>
        <translation type="vanished">Se agregó {account}</translation>
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
        <source>Address</source>
        <translation type="vanished">Dirección</translation>
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
        <source>All</source>
        <translation>Todos</translation>
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
        <translation type="vanished">Todo lo de recepción; pagadores, reglas, importaciones, marcar reclamaciones como enviadas, pagadas o denegadas.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>se cumplen todas estas</translation>
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
        <source>Amount not paid</source>
        <translation type="vanished">Importe no pagado</translation>
    </message>
    <message>
        <source>Another patient from {start} to {end}.</source>
        <translation>Otro paciente de {start} a {end}.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="vanished">Otra persona</translation>
    </message>
    <message>
        <source>Answer in the payer profile</source>
        <translation>Responder en el perfil del pagador</translation>
    </message>
    <message>
        <source>Answer the question at the left: Y for yes, N for no, U if you are not sure.</source>
        <translation>Responda la pregunta de la izquierda: Y para sí, N para no, U si no está seguro.</translation>
    </message>
    <message>
        <source>Answer{unit}</source>
        <translation>Respuesta{unit}</translation>
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
        <source>as shipped</source>
        <translation>como viene incluido</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="vanished">Como el sistema</translation>
    </message>
    <message>
        <source>as {base}</source>
        <translation>como {base}</translation>
    </message>
    <message>
        <source>ask for the note</source>
        <translation type="vanished">pedir la nota</translation>
    </message>
    <message>
        <source>asked, past its days</source>
        <translation>consultada, fuera de sus días</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
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
        <source>Attestation for a student</source>
        <translation>Declaración por un estudiante</translation>
    </message>
    <message>
        <source>&amp;Audit of weakness claims</source>
        <translation type="vanished">&amp;Auditoría de reclamaciones por debilidad</translation>
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
        <source>Authorization, box 23</source>
        <translation>Autorización, casilla 23</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
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
        <source>Back to the shipped answer</source>
        <translation>Volver a la respuesta incluida</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Volver a la visita</translation>
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
        <translation type="vanished">C&amp;opias de seguridad</translation>
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
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin the visit</source>
        <translation type="vanished">Comenzar la visita</translation>
    </message>
    <message>
        <source>Behind the signature.</source>
        <translation>Tras la firma.</translation>
    </message>
    <message>
        <source>Beside, group</source>
        <translation>Al lado, grupo</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>B&amp;in and retention</source>
        <translation type="vanished">Papelera y co&amp;nservación</translation>
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
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>box 24</source>
        <translation>casilla 24</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="vanished">Recuperarla</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Certifications</source>
        <translation>Certificaciones</translation>
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
        <translation type="vanished">Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>Change that field.</source>
        <translation type="vanished">Cambie ese campo.</translation>
    </message>
    <message>
        <source>Change {answer}</source>
        <translation>Cambiar {answer}</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>charge, box 24F</source>
        <translation>cargo, casilla 24F</translation>
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
        <source>Check it again today</source>
        <translation>Revisarla otra vez hoy</translation>
    </message>
    <message>
        <source>Check, never accepted</source>
        <translation>Revisar, nunca se acepta</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Revisado ahora</translation>
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
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a patient and a clinician.</source>
        <translation type="vanished">Elija un paciente y un profesional.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
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
        <source>Choose the code with the arrow keys, then Enter</source>
        <translation>Elija el código con las flechas y pulse Intro</translation>
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
        <source>Claims drawn</source>
        <translation>Reclamaciones sorteadas</translation>
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
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clinic App {version}: checks therapy claims before they leave. Not legal advice.</source>
        <translation type="vanished">Clinic App {version}: revisa reclamaciones de terapia antes de enviarlas. No es asesoría legal.</translation>
    </message>
    <message>
        <source>Clinic saved</source>
        <translation type="vanished">Clínica guardada</translation>
    </message>
    <message>
        <source>Clinic, boxes 25 and 33</source>
        <translation>Clínica, casillas 25 y 33</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="vanished">Profesional</translation>
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
        <translation type="vanished">Edi&amp;ciones de códigos</translation>
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
        <source>&amp;Codes</source>
        <translation type="vanished">&amp;Códigos</translation>
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
        <translation type="vanished">Colores</translation>
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
        <translation type="vanished">Dia&amp;gnósticos confirmados</translation>
    </message>
    <message>
        <source>Confirmed diagnoses</source>
        <translation>Diagnósticos confirmados</translation>
    </message>
    <message>
        <source>Copy the &amp;field above</source>
        <translation type="vanished">Copiar el ca&amp;mpo de arriba</translation>
    </message>
    <message>
        <source>Copy the field above</source>
        <translation type="vanished">Copiar el campo de arriba</translation>
    </message>
    <message>
        <source>copy the last visit</source>
        <translation type="vanished">copiar la última visita</translation>
    </message>
    <message>
        <source>Copy the l&amp;ine above</source>
        <translation type="vanished">Copiar la &amp;línea de arriba</translation>
    </message>
    <message>
        <source>Copy the line above</source>
        <translation type="vanished">Copiar la línea de arriba</translation>
    </message>
    <message>
        <source>&amp;Copy the patient's last visit</source>
        <translation type="vanished">&amp;Copiar la última visita del paciente</translation>
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
        <source>Coverage, boxes 10 and 11</source>
        <translation>Cobertura, casillas 10 y 11</translation>
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
        <translation type="vanished">Oscuro</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="vanished">Fecha de nacimiento</translation>
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
        <translation type="vanished">Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="vanished">Día anterior</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>Libro del día</translation>
    </message>
    <message>
        <source>Day &amp;book…</source>
        <translation type="vanished">&amp;Libro del día…</translation>
    </message>
    <message>
        <source>day not noted</source>
        <translation>día no anotado</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation type="vanished">Día de la respuesta</translation>
    </message>
    <message>
        <source>Day, and time if known.</source>
        <translation>Día, y hora si se sabe.</translation>
    </message>
    <message>
        <source>Days: {facts}</source>
        <translation>Días: {facts}</translation>
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
        <translation type="vanished">&amp;Eliminar la línea</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation type="vanished">Eliminar la línea</translation>
    </message>
    <message>
        <source>Denial counted again</source>
        <translation type="vanished">Denegación contada de nuevo</translation>
    </message>
    <message>
        <source>Denial kept</source>
        <translation type="vanished">Denegación guardada</translation>
    </message>
    <message>
        <source>Denial taken back; the button below the list brings it back</source>
        <translation type="vanished">Denegación retirada; el botón debajo de la lista la recupera</translation>
    </message>
    <message>
        <source>Denia&amp;ls</source>
        <translation type="vanished">&amp;Denegaciones</translation>
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
        <source>Denied</source>
        <translation type="vanished">Denegada</translation>
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
        <source>Diagnosis {letter}, box 21</source>
        <translation>Diagnóstico {letter}, casilla 21</translation>
    </message>
    <message>
        <source>diagnosis {row}</source>
        <translation type="vanished">diagnóstico {row}</translation>
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
        <translation type="vanished">Mano dominante</translation>
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
        <source>Draft kept</source>
        <translation type="vanished">Borrador guardado</translation>
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
        <translation type="vanished">Vence</translation>
    </message>
    <message>
        <source>&amp;Due list</source>
        <translation type="vanished">&amp;Vencimientos</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>Vencimientos</translation>
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
        <translation type="vanished">Revisiones anteriores y &amp;reimpresiones</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Visitas anteriores</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="vanished">&amp;Edición</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
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
        <source>Encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Cifrado en esta computadora. Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>End or minutes</source>
        <translation>Final o minutos</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducirlo</translation>
    </message>
    <message>
        <source>Enter takes   Tab takes and moves   Esc closes</source>
        <translation>Intro toma   Tab toma y avanza   Esc cierra</translation>
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
        <translation type="vanished">Introducir &amp;horas de un bloque</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Sucesos, el más reciente primero</translation>
    </message>
    <message>
        <source>every billed line</source>
        <translation>cada línea facturada</translation>
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
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything, with people, settings, the audit trail and restoring backups.</source>
        <translation type="vanished">Todo, con personas, ajustes, registro de auditoría y restauración de copias.</translation>
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
        <translation type="vanished">&amp;Explicar la regla</translation>
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
        <source>Female</source>
        <translation type="vanished">Femenino</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="vanished">Arch&amp;ivo</translation>
    </message>
    <message>
        <source>Fill both in.</source>
        <translation type="vanished">Complete los dos.</translation>
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
        <translation type="vanished">Buscar un paciente</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Hallazgos, los peores primero</translation>
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
        <source>found in {id} of {visits}</source>
        <translation>encontrado en {id} de {visits}</translation>
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
        <source>From this visit: </source>
        <translation>De esta visita: </translation>
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
        <translation type="vanished">dar la unidad empatada a {code}</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation type="vanished">Dar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to &amp;referral, plan, claim</source>
        <translation type="vanished">Ir a &amp;remisión, plan y reclamación</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>Ir al día</translation>
    </message>
    <message>
        <source>Go to the &amp;diagnoses</source>
        <translation type="vanished">Ir a los &amp;diagnósticos</translation>
    </message>
    <message>
        <source>Go to the d&amp;ocumentation</source>
        <translation type="vanished">Ir a la d&amp;ocumentación</translation>
    </message>
    <message>
        <source>Go to the &amp;findings</source>
        <translation type="vanished">Ir a los h&amp;allazgos</translation>
    </message>
    <message>
        <source>Go to the service &amp;lines</source>
        <translation type="vanished">Ir a las &amp;líneas de servicio</translation>
    </message>
    <message>
        <source>Go to the &amp;visit's day and payer</source>
        <translation type="vanished">Ir al día y &amp;pagador de la visita</translation>
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
        <source>&amp;Help</source>
        <translation type="vanished">A&amp;yuda</translation>
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
        <source>History and function</source>
        <translation>Historia y función</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>Holds: {coverage}</source>
        <translation>Contiene: {coverage}</translation>
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
        <source>How it was compared</source>
        <translation>Cómo se comparó</translation>
    </message>
    <message>
        <source>How long visits are kept</source>
        <translation>Cuánto tiempo se conservan las visitas</translation>
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
        <source>I looked into it: guard it anew from here</source>
        <translation>Lo he investigado: vigilarlo de nuevo desde aquí</translation>
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
        <source>In this visit: </source>
        <translation>En esta visita: </translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="vanished">Iniciales</translation>
    </message>
    <message>
        <source>Initials kept</source>
        <translation type="vanished">Iniciales guardadas</translation>
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
        <source>Ins</source>
        <translation type="vanished">Ins</translation>
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
        <source>Interventions in the note</source>
        <translation>Intervenciones en la nota</translation>
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
        <translation type="vanished">Cifra todo en esta computadora. Después imprimirá una hoja de recuperación, que abre la clínica si se pierden todas las frases de contraseña.</translation>
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
        <source>It lets pass</source>
        <translation>Deja pasar</translation>
    </message>
    <message>
        <source>it lies outside the encrypted clinic</source>
        <translation>queda fuera de la clínica cifrada</translation>
    </message>
    <message>
        <source>It needs a diagnosis and a service line.</source>
        <translation type="vanished">Necesita un diagnóstico y una línea de servicio.</translation>
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
        <source>it will lie outside the encrypted clinic</source>
        <translation>quedará fuera de la clínica cifrada</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Su día</translation>
    </message>
    <message>
        <source>Its member number</source>
        <translation type="vanished">Su número de miembro</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
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
        <source>Keep this denial</source>
        <translation type="vanished">Guardar esta denegación</translation>
    </message>
    <message>
        <source>Keep what is half typed, or leave it, before a change is taken back</source>
        <translation>Conserve lo que está a medio escribir, o déjelo, antes de deshacer un cambio</translation>
    </message>
    <message>
        <source>&amp;Keep with a reason…</source>
        <translation type="vanished">&amp;Conservar con motivo…</translation>
    </message>
    <message>
        <source>Kept once one visit is flagged and one passes</source>
        <translation>Se guarda cuando una visita se marca y otra pasa</translation>
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
        <translation type="vanished">&amp;Mapa del teclado</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation type="vanished">Mapa del teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="vanished">Teclas</translation>
    </message>
    <message>
        <source>Kind of clinic</source>
        <translation type="vanished">Tipo de clínica</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation type="vanished">Tipo de número</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>KX threshold</source>
        <translation>Umbral KX</translation>
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
        <translation type="vanished">Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="vanished">Apellido</translation>
    </message>
    <message>
        <source>Last reassessed</source>
        <translation>Última reevaluación</translation>
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
        <source>Leave the note out</source>
        <translation>Omitir la nota</translation>
    </message>
    <message>
        <source>leave the note out</source>
        <translation type="vanished">omitir la nota</translation>
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
        <source>Letter, contract, manual and page</source>
        <translation>Carta, contrato, manual y página</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="vanished">Claro</translation>
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
        <source>&amp;Lock</source>
        <translation type="vanished">&amp;Bloquear</translation>
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
        <source>Locks after {minutes} minutes</source>
        <translation>Se bloquea después de {minutes} minutos</translation>
    </message>
    <message>
        <source>Look and person</source>
        <translation type="vanished">Aspecto y persona</translation>
    </message>
    <message>
        <source>Look up  {key_text}</source>
        <translation>Buscar  {key_text}</translation>
    </message>
    <message>
        <source>&amp;Look up a code</source>
        <translation type="vanished">&amp;Buscar un código</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation type="vanished">Buscar un código</translation>
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
        <source>Make a new recovery sheet</source>
        <translation type="vanished">Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Make all &amp;safe fixes</source>
        <translation type="vanished">&amp;Hacer todas las correcciones seguras</translation>
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
        <source>Male</source>
        <translation type="vanished">Masculino</translation>
    </message>
    <message>
        <source>Mark &amp;ready, next</source>
        <translation>Marcar lis&amp;ta, siguiente</translation>
    </message>
    <message>
        <source>Mark ready, next</source>
        <translation>Marcar lista, siguiente</translation>
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
        <translation type="vanished">Número de miembro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="vanished">Segundo nombre</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
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
        <source>Minutes until the window locks</source>
        <translation>Minutos hasta que se bloquea la ventana</translation>
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
        <source>Move by a minute; with Shift by five</source>
        <translation type="vanished">Mover un minuto; con Mayús, cinco</translation>
    </message>
    <message>
        <source>Move the start, the end or both</source>
        <translation type="vanished">Mover el inicio, el final o ambos</translation>
    </message>
    <message>
        <source>Move them to the bin</source>
        <translation>Moverlas a la papelera</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation type="vanished">&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>move {code} to {start}-{end}</source>
        <translation>mover {code} a {start}-{end}</translation>
    </message>
    <message>
        <source>Moved to the bin. Tools &gt; Bin puts it back.</source>
        <translation type="vanished">Movido a la papelera. Herramientas &gt; Papelera lo recupera.</translation>
    </message>
    <message>
        <source>Moved to the bin: {mark}</source>
        <translation>Movidas a la papelera: {mark}</translation>
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
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>debe corregirse</translation>
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
        <translation type="vanished">Mi frase de contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and payer are enough to begin.</source>
        <translation type="vanished">Con nombre y pagador basta para empezar.</translation>
    </message>
    <message>
        <source>Name and state kept. Ctrl+Z takes it back</source>
        <translation>Nombre y estado guardados. Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation type="vanished">Nombre en la tarjeta</translation>
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
        <translation type="vanished">Nombre, como se elige al desbloquear</translation>
    </message>
    <message>
        <source>Name, birthday, telephone or member number</source>
        <translation type="vanished">Nombre, fecha de nacimiento, teléfono o número de miembro</translation>
    </message>
    <message>
        <source>Name, role and a first passphrase, which the person changes later.</source>
        <translation type="vanished">Nombre, función y una primera frase de contraseña, que la persona cambia después.</translation>
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
        <source>needs more characters</source>
        <translation>necesita más caracteres</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Hallazgos nuevos</translation>
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
        <translation type="vanished">Nuevo &amp;paciente</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="vanished">Nuevo paciente</translation>
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
        <translation type="vanished">&amp;Nueva visita</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="vanished">Nueva visita</translation>
    </message>
    <message>
        <source>New visit of this patient</source>
        <translation type="vanished">Nueva visita de este paciente</translation>
    </message>
    <message>
        <source>Next block; Shift+Tab goes back</source>
        <translation type="vanished">Siguiente bloque; Mayús+Tab retrocede</translation>
    </message>
    <message>
        <source>Next field; Shift+Tab goes back</source>
        <translation type="vanished">Siguiente campo; Mayús+Tab retrocede</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Siguiente hallazgo</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation type="vanished">&amp;Siguiente línea</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation type="vanished">Siguiente línea</translation>
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
        <source>No backup in {folder}</source>
        <translation>No hay copias de seguridad en {folder}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>no birthday</source>
        <translation type="vanished">sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>No check is kept of it</source>
        <translation>No se guarda ninguna revisión de ella</translation>
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
        <translation type="vanished">Ningún código de esta afección indica el lado «{side}»: queda {code}</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Aún no hay código</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>No denial is kept yet.</source>
        <translation>Aún no se ha guardado ninguna denegación.</translation>
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
        <translation type="vanished">No hay una visita anterior de este paciente para copiar</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="vanished">Sin hallazgos</translation>
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
        <source>No motion</source>
        <translation type="vanished">Sin movimiento</translation>
    </message>
    <message>
        <source>No motion: repaired cells do not light up</source>
        <translation type="vanished">Sin movimiento: las celdas reparadas no se iluminan</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>no passphrase yet</source>
        <translation type="vanished">aún sin frase de contraseña</translation>
    </message>
    <message>
        <source>No patients yet.</source>
        <translation type="vanished">Aún no hay pacientes.</translation>
    </message>
    <message>
        <source>No rule looks for this.</source>
        <translation>Ninguna regla busca esto.</translation>
    </message>
    <message>
        <source>No rule looks for this. A rule of your own may.</source>
        <translation type="vanished">Ninguna regla busca esto. Una regla propia puede hacerlo.</translation>
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
        <source>No therapist</source>
        <translation>Sin terapeuta</translation>
    </message>
    <message>
        <source>No timed service with minutes yet; an untimed code counts one unit.</source>
        <translation>Aún no hay servicio con tiempo y minutos; un código sin tiempo cuenta una unidad.</translation>
    </message>
    <message>
        <source>No visit has this number.</source>
        <translation>Ninguna visita tiene este número.</translation>
    </message>
    <message>
        <source>No visit here has the number {number}. </source>
        <translation type="vanished">Aquí ninguna visita tiene el número {number}. </translation>
    </message>
    <message>
        <source>No visit is of {last} or before.</source>
        <translation>Ninguna visita es del {last} o anterior.</translation>
    </message>
    <message>
        <source>No visit is open. Choose one at the left, or press Ctrl+N for a new one.</source>
        <translation type="vanished">No hay ninguna visita abierta. Elija una a la izquierda, o pulse Ctrl+N para una nueva.</translation>
    </message>
    <message>
        <source>No visit is open: the questions lead to a code to read about.</source>
        <translation>No hay ninguna visita abierta: las preguntas llevan a un código sobre el que leer.</translation>
    </message>
    <message>
        <source>No visit with a day is open.</source>
        <translation>No hay abierta ninguna visita con día.</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation type="vanished">sin visitas</translation>
    </message>
    <message>
        <source>No visits this day.
Press Ctrl+N for a new one.</source>
        <translation type="vanished">No hay visitas este día.
Pulse Ctrl+N para una nueva.</translation>
    </message>
    <message>
        <source>No weakness-only claim from {first} to {last}.</source>
        <translation>Ninguna reclamación solo por debilidad de {first} a {last}.</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+Shift+N adds a patient.</source>
        <translation type="vanished">No se encontró a nadie. Ctrl+Shift+N agrega un paciente.</translation>
    </message>
    <message>
        <source>Nobody treats here yet. Add people in the settings (Ctrl+,).</source>
        <translation type="vanished">Aquí aún no trata nadie. Agregue personas en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>nobody: does not treat</source>
        <translation type="vanished">nadie: no trata</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>None of them had spoken on visit {number}. A rule of your own may catch the next one.</source>
        <translation type="vanished">Ninguna de ellas había hablado en la visita {number}. Una regla propia puede detectar la próxima.</translation>
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
        <source>Not billed</source>
        <translation type="vanished">No facturada</translation>
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
        <source>Not complete</source>
        <translation type="vanished">Incompleta</translation>
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
        <source>not in the code book</source>
        <translation>no está en el libro de códigos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
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
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <source>Nothing to fix, check or note.</source>
        <translation>Nada que corregir, revisar o notar.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Nothing was done: this key changes the open visit, and Alt+1 shows it</source>
        <translation type="vanished">No se hizo nada: esta tecla cambia la visita abierta, y Alt+1 la muestra</translation>
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
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Número del registro</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
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
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>On a new computer, or after a clinic was lost.</source>
        <translation>En una computadora nueva, o si se perdió una clínica.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
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
        <source>One sentence for the desk</source>
        <translation>Una frase para la recepción</translation>
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
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
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
        <translation type="vanished">Ábralo y escríbalo de nuevo.</translation>
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
        <source>Open with the recovery sheet</source>
        <translation>Abrir con la hoja de recuperación</translation>
    </message>
    <message>
        <source>open {rule} again</source>
        <translation type="vanished">abrir {rule} de nuevo</translation>
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
        <source>Order by word on</source>
        <translation>Orden verbal del</translation>
    </message>
    <message>
        <source>Order on file, of</source>
        <translation>Orden archivada, del</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Origen: {origin}</translation>
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
        <translation type="vanished">Otro o desconocido</translation>
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
        <source>overlap {start} min</source>
        <translation>solapamiento {start} min</translation>
    </message>
    <message>
        <source>&amp;Own rules</source>
        <translation type="vanished">Reglas propia&amp;s</translation>
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
        <source>Paid</source>
        <translation type="vanished">Pagada</translation>
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
        <source>part of another</source>
        <translation>parte de otro</translation>
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
        <translation type="vanished">pegar {codes} códigos</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient and payer</source>
        <translation>Paciente y pagador</translation>
    </message>
    <message>
        <source>&amp;Patient of this visit</source>
        <translation type="vanished">Pa&amp;ciente de esta visita</translation>
    </message>
    <message>
        <source>Patient saved: {listed_name}</source>
        <translation type="vanished">Paciente guardado: {listed_name}</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation type="vanished">&amp;Pacientes</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="vanished">Pacientes encontrados</translation>
    </message>
    <message>
        <source>Patients, visits, printing and saving papers.</source>
        <translation type="vanished">Pacientes, visitas, imprimir y guardar documentos.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Payer profile</source>
        <translation>Perfil del pagador</translation>
    </message>
    <message>
        <source>&amp;Payers</source>
        <translation type="vanished">&amp;Pagadores</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Pagadores</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="vanished">Personas</translation>
    </message>
    <message>
        <source>People and pa&amp;ssphrases</source>
        <translation type="vanished">Personas &amp;y frases de contraseña</translation>
    </message>
    <message>
        <source>People who may unlock the clinic</source>
        <translation type="vanished">Personas que pueden desbloquear la clínica</translation>
    </message>
    <message>
        <source>People who treat</source>
        <translation type="vanished">Personas que tratan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person saved</source>
        <translation type="vanished">Persona guardada</translation>
    </message>
    <message>
        <source>Personal factors</source>
        <translation>Factores personales</translation>
    </message>
    <message>
        <source>physician group, incident to</source>
        <translation type="vanished">grupo médico, incident to</translation>
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
        <source>Place of service, box 24B</source>
        <translation>Lugar de servicio, casilla 24B</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="vanished">Lugares</translation>
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
        <source>Plan sent on</source>
        <translation>Plan enviado el</translation>
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
        <source>Pointers</source>
        <translation>Punteros</translation>
    </message>
    <message>
        <source>pointers, box 24E</source>
        <translation>punteros, casilla 24E</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="vanished">Pulse otra vez para quitar</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
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
        <source>Prior level</source>
        <translation>Nivel previo</translation>
    </message>
    <message>
        <source>private practice</source>
        <translation type="vanished">consultorio privado</translation>
    </message>
    <message>
        <source>Procedures for wea&amp;kness</source>
        <translation type="vanished">Procedimientos para deb&amp;ilidad</translation>
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
        <source>put modifiers in order</source>
        <translation type="vanished">ordenar los modificadores</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation type="vanished">Po&amp;ner en espera</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="vanished">&amp;Salir</translation>
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
        <source>Ready, saved</source>
        <translation type="vanished">Lista, guardada</translation>
    </message>
    <message>
        <source>Ready, {unknown} not checked</source>
        <translation>Lista, {unknown} sin revisar</translation>
    </message>
    <message>
        <source>Reason and remark codes</source>
        <translation type="vanished">Códigos de motivo y de observación</translation>
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
        <source>Recertified on</source>
        <translation>Recertificado el</translation>
    </message>
    <message>
        <source>Recheck on</source>
        <translation>Revisar de nuevo el</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="vanished">&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {redo_name}</source>
        <translation type="vanished">&amp;Rehacer {redo_name}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Referral, plan of care, claim</source>
        <translation type="vanished">Remisión, plan de atención, reclamación</translation>
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
        <source>rehab agency</source>
        <translation type="vanished">agencia de rehabilitación</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>Ensayar una restauración</translation>
    </message>
    <message>
        <source>remove row {row} of {field}</source>
        <translation type="vanished">quitar la fila {row} de {field}</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation type="vanished">Quitar el bloque</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="vanished">Quitar a esta persona</translation>
    </message>
    <message>
        <source>remove {code}</source>
        <translation type="vanished">quitar {code}</translation>
    </message>
    <message>
        <source>remove {placed}</source>
        <translation>quitar {placed}</translation>
    </message>
    <message>
        <source>Removed. This person cannot unlock the clinic any more.</source>
        <translation type="vanished">Quitada. Esta persona ya no puede desbloquear la clínica.</translation>
    </message>
    <message>
        <source>Report written by</source>
        <translation>Informe escrito por</translation>
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
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>&amp;Rule book</source>
        <translation type="vanished">&amp;Libro de reglas</translation>
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
        <translation type="vanished">Números en c&amp;urso</translation>
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
        <source>Sample Health Plan</source>
        <translation>Plan de Salud de Muestra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="vanished">&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">Guardar</translation>
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
        <source>Save name and state</source>
        <translation>Guardar nombre y estado</translation>
    </message>
    <message>
        <source>Save summary as P&amp;DF…</source>
        <translation type="vanished">Guardar resumen como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="vanished">Guardar el cambio</translation>
    </message>
    <message>
        <source>Save the clinic</source>
        <translation type="vanished">Guardar la clínica</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation type="vanished">Guardar la persona</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
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
        <source>Saved {path}; {lies_outside}.</source>
        <translation>Guardado {path}; {lies_outside}.</translation>
    </message>
    <message>
        <source>Saved, {replace}</source>
        <translation type="vanished">Guardado, {replace}</translation>
    </message>
    <message>
        <source>Say in the rows above when it finds something.</source>
        <translation>Diga en las filas de arriba cuándo encuentra algo.</translation>
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
        <source>Secondary payer</source>
        <translation>Pagador secundario</translation>
    </message>
    <message>
        <source>Se&amp;ction after</source>
        <translation type="vanished">Sección &amp;siguiente</translation>
    </message>
    <message>
        <source>S&amp;ection before</source>
        <translation type="vanished">Sección an&amp;terior</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>vea la nota</translation>
    </message>
    <message>
        <source>See Tools, Audit trail, and keep a copy of the clinic's folder.</source>
        <translation type="vanished">Vea Herramientas, Registro de auditoría, y guarde una copia de la carpeta de la clínica.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether it came out whole.</source>
        <translation>Enviado a la impresora. Compruebe que salió completo.</translation>
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
        <source>Services from</source>
        <translation>Servicios desde</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="vanished">Configurar</translation>
    </message>
    <message>
        <source>Set up my clinic</source>
        <translation>Configurar mi clínica</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation type="vanished">Configure su clínica</translation>
    </message>
    <message>
        <source>Setting up your clinic</source>
        <translation>Configurando su clínica</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="vanished">&amp;Ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="vanished">Ajustes</translation>
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
        <translation type="vanished">Sexo</translation>
    </message>
    <message>
        <source>SHA-256: {one}</source>
        <translation>SHA-256: {one}</translation>
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
        <source>Show all</source>
        <translation>Mostrar todo</translation>
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
        <source>Side treated</source>
        <translation>Lado tratado</translation>
    </message>
    <message>
        <source>sides disagree</source>
        <translation>los lados no coinciden</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="vanished">Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Step {number}. {title}</source>
        <translation>Paso {number}. {title}</translation>
    </message>
    <message>
        <source>still {after}</source>
        <translation>sigue {after}</translation>
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
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Súbita</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
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
        <source>Tables and codes</source>
        <translation>Tablas y códigos</translation>
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
        <translation type="vanished">Retirar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Take the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Take this edition out…</source>
        <translation>Sacar esta edición…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
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
        <source>takes no unit</source>
        <translation>no recibe unidad</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Incorporándola</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="vanished">Número fiscal</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation type="vanished">Taxonomía</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="vanished">Teléfono</translation>
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
        <translation type="vanished">Tamaño del texto</translation>
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
        <source>That is the group.</source>
        <translation>Ese es el grupo.</translation>
    </message>
    <message>
        <source>That is the group. Now print or save the sheet.</source>
        <translation>Ese es el grupo. Ahora imprima o guarde la hoja.</translation>
    </message>
    <message>
        <source>That the therapist was in the room, directed, and treated nobody else.</source>
        <translation>Que el terapeuta estaba en la sala, dirigía y no trataba a nadie más.</translation>
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
        <source>The clinic that bills</source>
        <translation type="vanished">La clínica que factura</translation>
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
        <source>The day cannot be read: {problem}</source>
        <translation>No se puede leer el día: {problem}</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>No se puede abrir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The findings stand on the right.</source>
        <translation type="vanished">Los hallazgos están a la derecha.</translation>
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
        <source>The lists show the new verdicts</source>
        <translation>Las listas muestran los nuevos veredictos</translation>
    </message>
    <message>
        <source>The minutes of all timed codes of the day pool: 8 earn a unit, 23 two, 38 three.</source>
        <translation>Los minutos de todos los códigos con tiempo del día se suman: 8 ganan una unidad, 23 dos, 38 tres.</translation>
    </message>
    <message>
        <source>the name fits no file</source>
        <translation>el nombre no sirve para ningún archivo</translation>
    </message>
    <message>
        <source>The new passphrase holds now</source>
        <translation type="vanished">La nueva frase de contraseña ya vale</translation>
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
        <source>The number of a record is a number.</source>
        <translation>El número de un registro es un número.</translation>
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
        <source>The owner adds and changes people. You can change your own passphrase here.</source>
        <translation type="vanished">El propietario agrega y cambia personas. Aquí puede cambiar su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>The owner sets this. What you type is kept when the window locks.</source>
        <translation>Esto lo fija el propietario. Lo que usted escribe se conserva cuando la ventana se bloquea.</translation>
    </message>
    <message>
        <source>The patient has no name yet.</source>
        <translation type="vanished">El paciente aún no tiene nombre.</translation>
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
        <translation type="vanished">La clínica de práctica no tiene personas ni frases de contraseña: todos pueden hacer todo en ella.</translation>
    </message>
    <message>
        <source>The practice clinic holds invented people only, and does not lock.</source>
        <translation>La clínica de práctica solo contiene personas inventadas y no se bloquea.</translation>
    </message>
    <message>
        <source>The recovery sheet as it will be printed</source>
        <translation>La hoja de recuperación tal como se imprimirá</translation>
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
        <source>The shipped answers of {state} lie over the usual ones; yours lie over both.</source>
        <translation>Las respuestas incluidas de {state} van sobre las habituales; las suyas van sobre ambas.</translation>
    </message>
    <message>
        <source>The side of the note, as the code names one.</source>
        <translation>El lado de la nota, ya que el código indica uno.</translation>
    </message>
    <message>
        <source>The supervising therapist, if one signed.</source>
        <translation>El terapeuta supervisor, si firmó uno.</translation>
    </message>
    <message>
        <source>the therapist's own words</source>
        <translation>las propias palabras del terapeuta</translation>
    </message>
    <message>
        <source>The total the note states.</source>
        <translation>El total que indica la nota.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>The visit before was saved without it: {words}</source>
        <translation type="vanished">La visita anterior se guardó sin ello: {words}</translation>
    </message>
    <message>
        <source>The visit is of {year}: an amount looked up in {year_2} is not of its year.</source>
        <translation>La visita es de {year}: un importe consultado en {year_2} no es de su año.</translation>
    </message>
    <message>
        <source>The whole manual as a paper</source>
        <translation>Todo el manual en papel</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet.</source>
        <translation type="vanished">Aún no hay hoja de recuperación.</translation>
    </message>
    <message>
        <source>This cannot be kept: {where} {expected}.</source>
        <translation type="vanished">Esto no se puede guardar: {where} {expected}.</translation>
    </message>
    <message>
        <source>This finding cannot be kept with a reason: it must be fixed</source>
        <translation>Este hallazgo no puede conservarse con un motivo: debe corregirse</translation>
    </message>
    <message>
        <source>This form is open, so the note is asked for: what is empty counts as missing.</source>
        <translation>Este formulario está abierto, así que se pide la nota: lo vacío cuenta como faltante.</translation>
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
        <source>this visit counted  {numbers_key}</source>
        <translation>esta visita incluida  {numbers_key}</translation>
    </message>
    <message>
        <source>This visit is not complete yet.</source>
        <translation type="vanished">Esta visita aún no está completa.</translation>
    </message>
    <message>
        <source>This visit is not ready: something must be fixed.</source>
        <translation type="vanished">Esta visita no está lista: hay algo que debe corregirse.</translation>
    </message>
    <message>
        <source>tie: your choice   </source>
        <translation>empate: usted elige   </translation>
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
        <source>to pass</source>
        <translation>para pasar</translation>
    </message>
    <message>
        <source>To put a backup back</source>
        <translation>Para devolver una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="vanished">Ho&amp;y</translation>
    </message>
    <message>
        <source>Today's check says the same</source>
        <translation>La revisión de hoy dice lo mismo</translation>
    </message>
    <message>
        <source>Too short: {shortest} characters at least.</source>
        <translation>Demasiado corta: {shortest} caracteres como mínimo.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="vanished">Herramien&amp;tas</translation>
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
        <source>Training card</source>
        <translation>Tarjeta de formación</translation>
    </message>
    <message>
        <source>TRAINING: everything here is invented</source>
        <translation>TRAINING: todo aquí es inventado</translation>
    </message>
    <message>
        <source>Treating person, box 24J</source>
        <translation>Persona que trata, casilla 24J</translation>
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
        <translation type="vanished">Trata como</translation>
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
        <source>two letters</source>
        <translation>dos letras</translation>
    </message>
    <message>
        <source>Type 10, say.</source>
        <translation>Escriba 10, por ejemplo.</translation>
    </message>
    <message>
        <source>Type a group back from the paper</source>
        <translation>Escriba un grupo leyéndolo del papel</translation>
    </message>
    <message>
        <source>Type a last name.</source>
        <translation type="vanished">Escriba un apellido.</translation>
    </message>
    <message>
        <source>Type r, l or b for another side</source>
        <translation>Escriba r, l o b para otro lado</translation>
    </message>
    <message>
        <source>Type the code as on the payer's answer: the reason, such as CO-97, and the remark, such as N19.</source>
        <translation type="vanished">Escriba el código como está en la respuesta del pagador: el motivo, como CO-97, y la observación, como N19.</translation>
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
        <translation type="vanished">Escriba el día de la respuesta del pagador.</translation>
    </message>
    <message>
        <source>Type the dollars; 0 if nothing was used elsewhere.</source>
        <translation>Escriba los dólares; 0 si no se usó nada en otro lugar.</translation>
    </message>
    <message>
        <source>Type the groups as they are printed, or scan the code with a reader that types.</source>
        <translation>Escriba los grupos como están impresos, o escanee el código con un lector que escribe.</translation>
    </message>
    <message>
        <source>Type the reason code first.</source>
        <translation type="vanished">Escriba primero el código de motivo.</translation>
    </message>
    <message>
        <source>Type the times of the block</source>
        <translation type="vanished">Escribir las horas del bloque</translation>
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
        <source>Undid: {name}</source>
        <translation type="vanished">Deshecho: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="vanished">&amp;Deshacer</translation>
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
        <source>&amp;Undo {undo_name}</source>
        <translation type="vanished">&amp;Deshacer {undo_name}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
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
        <source>Units used before</source>
        <translation>Unidades usadas antes</translation>
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
        <translation type="vanished">Volvió el trabajo sin guardar de esta visita</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Inestable</translation>
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
        <translation>Usado por líneas</translation>
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
        <source>Usual for this kind of payer; no contract of yours confirms it.</source>
        <translation>Habitual para este tipo de pagador; ningún contrato suyo lo confirma.</translation>
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
        <source>Vie&amp;w</source>
        <translation type="vanished">Ve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="vanished">&amp;Visita</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit &amp;after</source>
        <translation type="vanished">V&amp;isita siguiente</translation>
    </message>
    <message>
        <source>Visit &amp;before</source>
        <translation type="vanished">&amp;Visita anterior</translation>
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
        <translation type="vanished">Número de visita o de reclamación</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
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
        <source>Visit {on}</source>
        <translation>Visita {on}</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation type="vanished">&amp;Visitas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits and printing. Patients' own data only to read.</source>
        <translation type="vanished">Visitas e impresión. Los datos de los pacientes solo para leer.</translation>
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
        <translation type="vanished">Visitas de</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation type="vanished">Visitas del día</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation type="vanished">Visitas de este paciente</translation>
    </message>
    <message>
        <source>Visits sent</source>
        <translation>Visitas enviadas</translation>
    </message>
    <message>
        <source>Visits used before</source>
        <translation>Visitas usadas antes</translation>
    </message>
    <message>
        <source>Visits, the newest first</source>
        <translation type="vanished">Visitas, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Wait for the therapist</source>
        <translation type="vanished">&amp;Esperar al terapeuta</translation>
    </message>
    <message>
        <source>was silent</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>Wasting</source>
        <translation>Atrofia</translation>
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
        <translation type="vanished">Código de de&amp;bilidad</translation>
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
        <source>What came later stands in an addendum of its own day.</source>
        <translation>Lo que vino después está en una adenda de su propio día.</translation>
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
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>What is in the clinic's folder now is kept beside it.</source>
        <translation>Lo que hay ahora en la carpeta de la clínica se conserva al lado.</translation>
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
        <source>What sources say</source>
        <translation>Qué dicen las fuentes</translation>
    </message>
    <message>
        <source>What taking it out changes</source>
        <translation>Qué cambia al sacarla</translation>
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
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done that needed a therapist's skill, and how the patient answered.</source>
        <translation>Lo que se hizo y requería la destreza de un terapeuta, y cómo respondió el paciente.</translation>
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
        <source>When was it last measured with the same tests?</source>
        <translation>¿Cuándo se midió por última vez con las mismas pruebas?</translation>
    </message>
    <message>
        <source>Whether it holds</source>
        <translation>Si se cumple</translation>
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
        <source>Which muscle groups, which side, what grade out of 5: 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+, 5.</source>
        <translation>Qué grupos musculares, qué lado, qué grado sobre 5: 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+, 5.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Who treated and signed.</source>
        <translation>Quién trató y firmó.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation type="vanished">No se &amp;facturará</translation>
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
        <source>Work related</source>
        <translation>Relacionado con el trabajo</translation>
    </message>
    <message>
        <source>Write a rule for it</source>
        <translation type="vanished">Escribir una regla para ello</translation>
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
        <source>You are its owner; you can add other people later.</source>
        <translation type="vanished">Usted es su propietario; puede agregar a otras personas después.</translation>
    </message>
    <message>
        <source>You are signed in as this person.</source>
        <translation type="vanished">Usted ha entrado como esta persona.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="vanished">Sus iniciales</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="vanished">Su nombre</translation>
    </message>
    <message>
        <source>Your name, a passphrase and a recovery sheet; about three minutes.</source>
        <translation>Su nombre, una frase de contraseña y una hoja de recuperación; unos tres minutos.</translation>
    </message>
    <message>
        <source>Your name, as you pick it when unlocking</source>
        <translation type="vanished">Su nombre, como lo elige al desbloquear</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="vanished">Su nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Your new passphrase holds now</source>
        <translation type="vanished">Su nueva frase de contraseña ya vale</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="vanished">Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Your own passphrase, to show that it is you</source>
        <translation type="vanished">Su propia frase de contraseña, para mostrar que es usted</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="vanished">Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Su frase de contraseña, una vez más</translation>
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
        <source>{active}, version {version} of {day}{by}</source>
        <translation>{active}, versión {version} del {day}{by}</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation type="vanished">{age} años</translation>
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
        <source>{codes}, {minutes} minutes: {units} units</source>
        <translation>{codes}, {minutes} minutos: {units} unidades</translation>
    </message>
    <message>
        <source>{code}   is not in this table; the payer's list of codes says it.</source>
        <translation type="vanished">{code}   no está en esta tabla; lo dice la lista de códigos del pagador.</translation>
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
        <translation type="vanished">{column} de la línea {row}</translation>
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
        <source>{count} claim</source>
        <translation>{count} reclamación</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} reclamaciones</translation>
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
        <source>{count} gap, {gaps} min</source>
        <translation>{count} hueco, {gaps} min</translation>
    </message>
    <message>
        <source>{count} gaps, {gaps} min</source>
        <translation>{count} huecos, {gaps} min</translation>
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
        <source>{count} patients</source>
        <translation>{count} pacientes</translation>
    </message>
    <message>
        <source>{count} rules look</source>
        <translation type="vanished">{count} reglas buscan</translation>
    </message>
    <message>
        <source>{count} visit</source>
        <translation>{count} visita</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} visitas</translation>
    </message>
    <message>
        <source>{covers_from} to {until}</source>
        <translation>{covers_from} a {until}</translation>
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
        <source>{denials} denied</source>
        <translation>{denials} denegadas</translation>
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
        <source>{field}, box {box}</source>
        <translation>{field}, casilla {box}</translation>
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
        <source>{not_comparable} could not be compared.</source>
        <translation>{not_comparable} no pudieron compararse.</translation>
    </message>
    <message>
        <source>{note} ({source}; {certainty}; read {as_of})</source>
        <translation>{note} ({source}; {certainty}; leído {as_of})</translation>
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
        <source>{quiet} only name another edition.</source>
        <translation>{quiet} solo nombran otra edición.</translation>
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
        <source>{size} MB</source>
        <translation>{size} MB</translation>
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
        <source>{visits} of {patients}</source>
        <translation>{visits} de {patients}</translation>
    </message>
    <message>
        <source>{visits} {words}, {done} ready or sent</source>
        <translation type="vanished">{visits} {words}, {done} listas o enviadas</translation>
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
</TS>
